package io.jiheng.budget.imports.rest;

import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.MisplacedCorrection;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.line.UnreadableFile;
import io.jiheng.budget.imports.ImportRefused;
import io.jiheng.pattern.problem.Problem;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refused files are answered with why: what kind of file it is, or every error by row and cell. */
class RefusedFiles {

  private static final int LONGEST = 200;

  @ServerExceptionMapper
  Response refused(ImportRefused refusal) {
    return Problem.of(422, "import-refused")
        .arg("import", refusal.preview().importing().id())
        .arg("errors", refusal.preview().document().errors())
        .arg(
            "findings",
            refusal.preview().document().allRemarks().stream()
                .filter(Remark::isError)
                .map(RemarkResponse::of)
                .toList())
        .response();
  }

  @ServerExceptionMapper
  Response unreadable(UnreadableFile file) {
    return (file.reason() == UnreadableFile.Reason.NOTHING_FOUND
            ? nothingFound(file)
            : problem(file.reason()))
        .response();
  }

  @ServerExceptionMapper
  Response misplaced(MisplacedCorrection refusal) {
    String code =
        switch (refusal.reason()) {
          case NO_LINE -> "correction-no-line";
          case NO_COLUMN -> "correction-no-column";
          case COVERED -> "correction-covered";
          case TWICE -> "correction-twice";
        };
    return Problem.of(422, code)
        .arg("place", refusal.correction().place().shown())
        .arg("column", refusal.correction().column() + 1)
        .response();
  }

  /** With where it stopped. */
  private static Problem nothingFound(UnreadableFile file) {
    String written = file.stopped().map(Line::text).orElse("—");
    return problem(file.reason())
        .arg("place", file.stopped().map(line -> line.place().shown()).orElse("—"))
        .arg("written", written.substring(0, Math.min(LONGEST, written.length())));
  }

  private static Problem problem(UnreadableFile.Reason reason) {
    return switch (reason) {
      case TOO_LARGE -> Problem.of(413, "import-too-large");
      case TOO_MANY_FORMS -> Problem.of(422, "import-too-many-forms");
      case ZIP_BOMB -> Problem.of(422, "import-zip-bomb");
      case MACRO -> Problem.of(422, "import-macro");
      case PASSWORD -> Problem.of(422, "import-password");
      case TRUNCATED -> Problem.of(422, "import-truncated");
      case OLD_FORMAT -> Problem.of(415, "import-old-format");
      case NOT_A_DOCUMENT -> Problem.of(415, "import-not-a-document");
      case INDICATOR_DEFINITIONS ->
          Problem.of(422, "import-definitions").arg("catalogue", "/api/v1/indicators");
      case NOTHING_FOUND -> Problem.of(422, "import-nothing-found");
    };
  }
}
