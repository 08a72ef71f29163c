package io.jiheng.indicators.bruteforce;

import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.LimitAdjusted;
import io.jiheng.indicators.casefile.LimitAdjusted.Kind;
import java.time.LocalDate;

/**
 * The last day of a limit, found by walking through it day by day: a day that does not count puts
 * the end off by one, an extension by its days. Over days on which courts do not work the end moves
 * on, and what begins on them finds it there.
 */
final class DueDay {

  private DueDay() {}

  /**
   * Walks from the first day.
   *
   * @param end the last day without adjustments
   */
  static LocalDate of(CaseFile file, LocalDate start, LocalDate end, Docket asked) {
    var due = end;
    for (var day = start;
        !day.isAfter(asked.limits().moved(due).plusDays(1));
        day = day.plusDays(1)) {
      for (var adjustment : file.adjustments()) {
        if (isExtendedOn(adjustment, day, start) && asked.isKnown(adjustment.from())) {
          due = day.isAfter(due) ? asked.limits().moved(due) : due;
          due = due.plusDays(adjustment.days().orElse(0));
        }
      }
      boolean counts = true;
      for (var adjustment : file.adjustments()) {
        if (isOutOfCount(adjustment, day) && asked.isKnown(adjustment.from())) {
          due = day.isAfter(due) ? asked.limits().moved(due) : due;
          if (adjustment.until().isEmpty() && !day.isAfter(due)) {
            return LocalDate.MAX;
          }
          counts = false;
        }
      }
      if (!counts && !day.isAfter(due)) {
        due = due.plusDays(1);
      }
    }
    return asked.limits().moved(due);
  }

  private static boolean isExtendedOn(LimitAdjusted adjustment, LocalDate day, LocalDate start) {
    return adjustment.kind() == Kind.EXTENSION
        && (adjustment.from().equals(day)
            || (day.equals(start) && adjustment.from().isBefore(start)));
  }

  private static boolean isOutOfCount(LimitAdjusted adjustment, LocalDate day) {
    return adjustment.kind() != Kind.EXTENSION
        && !adjustment.from().isAfter(day)
        && (adjustment.until().isEmpty() || adjustment.until().get().isAfter(day));
  }
}
