package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.money.Share;
import io.jiheng.budget.sheet.DisbursementPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A budget, its plan, and all that was ever paid from it 预算执行: enough to say how things stood on
 * any day.
 */
public record Spending(int year, Money budget, DisbursementPlan plan, List<LedgerEntry> ledger) {

  public Spending {
    ledger = List.copyOf(ledger);
  }

  /** Paid up to and on the day. */
  public Money paid(LocalDate day) {
    return Money.sum(
        ledger.stream()
            .filter(entry -> !entry.paidOn().isAfter(day))
            .map(LedgerEntry::amount)
            .toList());
  }

  /** The same by where it came from, as far as it was named. */
  public SourcedSum paidBySource(LocalDate day) {
    return ledger.stream()
        .filter(entry -> !entry.paidOn().isAfter(day))
        .map(entry -> SourcedSum.of(entry.source(), entry.amount()))
        .reduce(SourcedSum.NOTHING, SourcedSum::plus);
  }

  public Standing at(LocalDate day) {
    return new Standing(day, plan.planned(day), new Share(paid(day), budget));
  }

  /** How it stood at each check date that has come by the day. */
  public List<Standing> atCheckDates(LocalDate day) {
    return plan.checkDates().stream()
        .filter(date -> !date.day().isAfter(day))
        .map(date -> at(date.day()))
        .toList();
  }

  public Optional<Forecast> forecast(LocalDate day) {
    return Forecast.at(day, year, this);
  }
}
