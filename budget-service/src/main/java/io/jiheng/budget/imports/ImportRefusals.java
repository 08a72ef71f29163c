package io.jiheng.budget.imports;

import io.jiheng.pattern.refusal.RefusedException;

/** Says what can stand in the way of an import. */
public final class ImportRefusals {

  private ImportRefusals() {}

  public static RefusedException notFound(long id) {
    return RefusedException.unknown("import-not-found").with("import", id);
  }

  static RefusedException running(long id) {
    return RefusedException.conflict("import-running").with("import", id);
  }

  static RefusedException done(long id) {
    return RefusedException.conflict("import-done").with("import", id);
  }
}
