package io.jiheng.indicators.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * Judge-days 法官任职天数: one for each day that somebody is on the roster. Divided by the days of the
 * window they give the mean headcount.
 */
public final class RosterDays {

  private RosterDays() {}

  /** Of all on the roster, over a window with both its ends. */
  public static long judgeDays(Collection<Tenure> tenures, LocalDate from, LocalDate to) {
    return sum(tenures, tenure -> true, from, to);
  }

  /** Of one department, whoever was in it. */
  public static long judgeDaysOfDepartment(
      Collection<Tenure> tenures, String department, LocalDate from, LocalDate to) {
    return sum(
        tenures, tenure -> tenure.department().filter(department::equals).isPresent(), from, to);
  }

  /** Of one judge, in whatever department. */
  public static long judgeDaysOfJudge(
      Collection<Tenure> tenures, String judge, LocalDate from, LocalDate to) {
    return sum(tenures, tenure -> tenure.judge().equals(judge), from, to);
  }

  private static long sum(
      Collection<Tenure> tenures, Predicate<Tenure> which, LocalDate from, LocalDate to) {
    return tenures.stream().filter(which).mapToLong(tenure -> tenure.daysWithin(from, to)).sum();
  }
}
