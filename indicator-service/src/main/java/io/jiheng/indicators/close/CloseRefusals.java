package io.jiheng.indicators.close;

import io.jiheng.pattern.refusal.RefusedException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.UUID;

/** Says what can stand in the way of a close. */
final class CloseRefusals {

  private static final String SETTING = "jiheng.close.signing-key";
  private static final String VARIABLE = "JIHENG_CLOSE_SIGNING_KEY";

  private CloseRefusals() {}

  static RefusedException noKey() {
    return RefusedException.notSetUp("close-key-missing")
        .with("setting", SETTING)
        .with("variable", VARIABLE);
  }

  static RefusedException of(ClosingPolicy.Refusal refusal, YearMonth month) {
    return RefusedException.againstRule(refusal.code())
        .with("field", "month")
        .with("value", month.toString());
  }

  static RefusedException nothingToClose(String court) {
    return RefusedException.unknown("unknown-court").with("court", court);
  }

  static RefusedException closedAlready(PeriodClose earlier) {
    return RefusedException.conflict("month-closed")
        .with("court", earlier.court())
        .with("scope", earlier.scope())
        .with("month", earlier.month().toString())
        .with("close", earlier.id())
        .with("closedAt", earlier.closedAt())
        .with("closedBy", earlier.closedBy());
  }

  static RefusedException reopenedAlready(UUID close, PeriodClose.Reopening reopening) {
    return RefusedException.conflict("close-reopened")
        .with("close", close)
        .with("reopenedAt", reopening.at())
        .with("reopenedBy", reopening.by());
  }

  static RefusedException countingBusy() {
    return RefusedException.busy("counting-busy", Duration.ofSeconds(10));
  }
}
