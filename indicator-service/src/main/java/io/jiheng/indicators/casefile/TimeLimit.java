package io.jiheng.indicators.casefile;

import io.jiheng.indicators.casefile.LimitAdjusted.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A statutory time limit 审限 and how it runs (indicators.md 6): months are calendar months, days
 * calendar days.
 *
 * @param months of the limit; 0 where it is in days
 * @param days of the limit; 0 where it is in months
 */
public record TimeLimit(int months, int days) {

  /** A day that never comes: the due day while an interval that is not counted still runs. */
  public static final LocalDate OUT_OF_REACH = LocalDate.MAX;

  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,4})([md])");

  public TimeLimit {
    if (months < 0 || days < 0 || (months == 0) == (days == 0)) {
      throw new IllegalArgumentException(
          "a limit is in months or in days: " + months + ", " + days);
    }
  }

  /**
   * Reads a limit as the tables write it: {@code 6m} for six months, {@code 45d} for 45 days.
   *
   * @throws IllegalArgumentException where the text is none
   */
  public static TimeLimit parse(String text) {
    var written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new IllegalArgumentException("no limit such as 6m or 45d: " + text);
    }
    var number = Integer.parseInt(written.group(1));
    return written.group(2).equals("m") ? new TimeLimit(number, 0) : new TimeLimit(0, number);
  }

  /** The limit as the tables write it. */
  @Override
  public String toString() {
    return months > 0 ? months + "m" : days + "d";
  }

  /** The last day of the limit that began on a day, without any adjustment. */
  public LocalDate end(LocalDate start) {
    return start.plusMonths(months).plusDays(days);
  }

  /**
   * The last day of the limit with its adjustments in the order of their days. Extensions add their
   * days, intervals that are not counted add theirs, overlaps once. What begins after the due day
   * so far changes nothing, but an extension may begin on the very next day: it goes on from there.
   * An interval that still runs puts the due day {@linkplain #OUT_OF_REACH out of reach}.
   *
   * <p>A last day on which courts do not work moves to the next on which they do. What begins after
   * the day it would have been, and not after the day it was moved to, goes on from the latter: by
   * then the limit ran to that day.
   *
   * @param adjustments each id once
   */
  LocalDate dueOn(LocalDate start, Collection<LimitAdjusted> adjustments, WorkCalendar calendar) {
    var due = end(start);
    var notCountedUpTo = start;
    for (var adjustment : inOrder(adjustments)) {
      var isExtension = adjustment.kind() == Kind.EXTENSION;
      if (adjustment.from().isAfter(due)) {
        due = calendar.workingDayFrom(due);
      }
      if (adjustment.from().isAfter(isExtension ? due.plusDays(1) : due)) {
        break;
      }
      if (isExtension) {
        due = due.plusDays(adjustment.days().orElse(0));
        continue;
      }
      if (adjustment.until().isEmpty()) {
        return OUT_OF_REACH;
      }
      var until = adjustment.until().get();
      var from = later(adjustment.from(), notCountedUpTo);
      if (until.isAfter(from)) {
        due = due.plusDays(ChronoUnit.DAYS.between(from, until));
        notCountedUpTo = until;
      }
    }
    return calendar.workingDayFrom(due);
  }

  /** Of the same day extensions come first. */
  private static List<LimitAdjusted> inOrder(Collection<LimitAdjusted> adjustments) {
    return adjustments.stream()
        .sorted(
            Comparator.comparing(LimitAdjusted::from)
                .thenComparing(LimitAdjusted::kind)
                .thenComparing(LimitAdjusted::adjustmentId))
        .toList();
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
