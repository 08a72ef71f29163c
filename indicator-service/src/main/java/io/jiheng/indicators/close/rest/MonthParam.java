package io.jiheng.indicators.close.rest;

import io.jiheng.pattern.problem.Problem;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

/** A month 月份 as people send it. */
final class MonthParam {

  private static final int LAST_YEAR = 9999;

  private MonthParam() {}

  /** The month, if one is given; refused with 400 where the text is none. */
  static Optional<YearMonth> given(String parameter, String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      var month = YearMonth.parse(text.strip());
      if (month.getYear() > 0 && month.getYear() <= LAST_YEAR) {
        return Optional.of(month);
      }
      throw refusal(parameter, text);
    } catch (DateTimeException e) {
      throw refusal(parameter, text);
    }
  }

  private static RuntimeException refusal(String parameter, String text) {
    return Problem.of(400, "invalid-month")
        .arg("parameter", parameter)
        .arg("value", text)
        .exception();
  }
}
