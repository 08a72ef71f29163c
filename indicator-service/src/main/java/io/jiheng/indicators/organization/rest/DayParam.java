package io.jiheng.indicators.organization.rest;

import io.jiheng.pattern.problem.Problem;
import io.jiheng.pattern.start.BoundedTimes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day among the parameters of a question. */
public final class DayParam {

  private DayParam() {}

  /** The day, if one is given; refused with 400 where the text is none. */
  public static Optional<LocalDate> given(String parameter, String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(BoundedTimes.day(text));
    } catch (DateTimeException e) {
      throw Problem.of(400, "invalid-date")
          .arg("parameter", parameter)
          .arg("value", text)
          .exception();
    }
  }
}
