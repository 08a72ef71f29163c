package io.jiheng.indicators.close;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Which months may be closed 关账规则. */
final class ClosingPolicy {

  /** A month before it is a slip of the pen: nobody keeps such old books here. */
  static final YearMonth EARLIEST = YearMonth.of(2000, 1);

  private ClosingPolicy() {}

  /** Why a month is not closed 不予关账, and the code of the problem that tells it. */
  enum Refusal {
    NOT_OVER("close-month-not-over"),
    TOO_EARLY("close-month-too-early");

    private final String code;

    Refusal(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /** Nothing where the month may be closed, else why not. */
  static Optional<Refusal> refusal(YearMonth month, LocalDate today) {
    if (!month.isBefore(YearMonth.from(today))) {
      return Optional.of(Refusal.NOT_OVER);
    }
    return month.isBefore(EARLIEST) ? Optional.of(Refusal.TOO_EARLY) : Optional.empty();
  }
}
