package io.jiheng.indicators.measures;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on which a state holds: from {@code first} up to, not with, {@code end}. It may be empty.
 *
 * @param end {@link LocalDate#MAX} while the state lasts
 */
record Span(LocalDate first, LocalDate end) {

  static Span of(LocalDate first, Optional<LocalDate> end) {
    return new Span(first, end.orElse(LocalDate.MAX));
  }

  static LocalDate dayAfter(LocalDate day) {
    return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
  }

  Span from(LocalDate day) {
    return day.isAfter(first) ? new Span(day, end) : this;
  }

  /** With {@code last} as the last day. */
  Span upTo(LocalDate last) {
    return before(dayAfter(last));
  }

  Span before(LocalDate day) {
    return day.isBefore(end) ? new Span(first, day) : this;
  }

  boolean isEmpty() {
    return !first.isBefore(end);
  }

  /** As a level: +1 on the first day, −1 on the day after the last. */
  void contribute(Measure measure, ContributionCollector collector) {
    if (!isEmpty()) {
      collector.add(measure, first, 1);
      if (!end.equals(LocalDate.MAX)) {
        collector.add(measure, end, -1);
      }
    }
  }

  /** The same for an amount of one of several items. */
  void contribute(Measure measure, long amount, String item, ContributionCollector collector) {
    if (!isEmpty()) {
      collector.addItem(measure, first, amount, item);
      if (!end.equals(LocalDate.MAX)) {
        collector.addItem(measure, end, -amount, item);
      }
    }
  }
}
