package io.jiheng.budget.document.imports;

import io.jiheng.pattern.problem.Problem;

/** What can stand in the way of an import, and how it is told. */
public final class ImportRefusals {

  private ImportRefusals() {}

  public static RuntimeException notFound(long id) {
    return Problem.of(404, "import-not-found").arg("import", id).exception();
  }

  static RuntimeException running(long id) {
    return Problem.of(409, "import-running").arg("import", id).exception();
  }

  static RuntimeException done(long id) {
    return Problem.of(409, "import-done").arg("import", id).exception();
  }
}
