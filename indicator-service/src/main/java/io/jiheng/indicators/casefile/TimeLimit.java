package io.jiheng.indicators.casefile;

import io.jiheng.indicators.casefile.LimitAdjusted.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

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

  public TimeLimit {
    if (months < 0 || days < 0 || (months == 0) == (days == 0)) {
      throw new IllegalArgumentException(
          "a limit is in months or in days: " + months + ", " + days);
    }
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
   * @param adjustments each id once
   */
  public LocalDate dueOn(LocalDate start, Collection<LimitAdjusted> adjustments) {
    var due = end(start);
    var notCountedUpTo = start;
    for (var adjustment : inOrder(adjustments)) {
      var isExtension = adjustment.kind() == Kind.EXTENSION;
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
    return due;
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
