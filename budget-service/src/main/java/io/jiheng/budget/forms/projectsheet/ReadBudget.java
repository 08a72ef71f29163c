package io.jiheng.budget.forms.projectsheet;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.BudgetFigures;
import java.util.Optional;

/**
 * The money of a form 预算数及资金来源 as it was read. What was not written, or not understood, is absent,
 * which is not nothing.
 *
 * @param written the four cells as the form has them
 */
public record ReadBudget(
    Optional<Money> total,
    Optional<Money> fiscal,
    Optional<Money> carried,
    Optional<Money> other,
    BudgetFigures.Written written) {

  /**
   * @return empty where the budget itself is absent; a source that is absent beside it has nothing
   */
  public Optional<BudgetFigures> figures() {
    return total.map(
        sum ->
            new BudgetFigures(
                sum,
                fiscal.orElse(Money.ZERO),
                carried.orElse(Money.ZERO),
                other.orElse(Money.ZERO),
                written));
  }

  /** Whether the sources come to the budget. */
  public boolean addsUp() {
    return figures().filter(sums -> sums.sources().equals(sums.total())).isPresent();
  }
}
