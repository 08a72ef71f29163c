package io.jiheng.indicators.close;

import io.jiheng.pattern.problem.Problem;
import java.time.YearMonth;
import java.util.UUID;

/** What can stand in the way of a close, and how it is told. */
final class CloseRefusals {

  private static final String SETTING = "jiheng.close.signing-key";
  private static final String VARIABLE = "JIHENG_CLOSE_SIGNING_KEY";

  private CloseRefusals() {}

  static RuntimeException noKey() {
    return Problem.of(503, "close-key-missing")
        .arg("setting", SETTING)
        .arg("variable", VARIABLE)
        .exception();
  }

  static RuntimeException of(ClosingPolicy.Refusal refusal, YearMonth month) {
    return Problem.of(422, refusal.code())
        .arg("field", "month")
        .arg("value", month.toString())
        .exception();
  }

  static RuntimeException nothingToClose(String court) {
    return Problem.of(404, "unknown-court").arg("court", court).exception();
  }

  static RuntimeException closedAlready(PeriodClose earlier) {
    return Problem.of(409, "month-closed")
        .arg("court", earlier.court())
        .arg("scope", earlier.scope())
        .arg("month", earlier.month().toString())
        .arg("close", earlier.id())
        .arg("closedAt", earlier.closedAt())
        .arg("closedBy", earlier.closedBy())
        .exception();
  }

  static RuntimeException reopenedAlready(UUID close, PeriodClose.Reopening reopening) {
    return Problem.of(409, "close-reopened")
        .arg("close", close)
        .arg("reopenedAt", reopening.at())
        .arg("reopenedBy", reopening.by())
        .exception();
  }

  static RuntimeException countingBusy() {
    return Problem.of(503, "counting-busy").header("Retry-After", "10").exception();
  }
}
