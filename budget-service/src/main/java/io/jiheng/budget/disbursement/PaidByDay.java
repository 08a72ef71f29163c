package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;
import java.time.LocalDate;
import java.util.Map;

/** What a project has paid on each day, counter-entries on theirs taken off. */
public record PaidByDay(Map<LocalDate, Money> days) {

  public PaidByDay {
    days = Map.copyOf(days);
  }

  public Money total() {
    return Money.sum(days.values());
  }

  /** Up to and on the day. */
  public Money until(LocalDate day) {
    return Money.sum(
        days.entrySet().stream()
            .filter(paid -> !paid.getKey().isAfter(day))
            .map(Map.Entry::getValue)
            .toList());
  }
}
