package io.jiheng.budget.sheet.check;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.ProjectSheet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A budget and its sources are sums to be spent, none below zero. */
final class MoneyNotNegative implements SheetRule {

  @Override
  public Stream<Finding> check(ProjectSheet sheet, CheckContext around) {
    Map<Cell, Money> cells = new LinkedHashMap<>();
    cells.put(Cell.BUDGET, sheet.budget().total());
    cells.put(Cell.FISCAL, sheet.budget().fiscal());
    cells.put(Cell.CARRIED, sheet.budget().carried());
    cells.put(Cell.OTHER, sheet.budget().other());
    return cells.entrySet().stream()
        .filter(cell -> cell.getValue().isNegative())
        .map(
            cell ->
                Finding.error("money-negative", cell.getKey())
                    .with("amount", cell.getValue().showWan()));
  }
}
