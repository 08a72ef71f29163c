package io.jiheng.budget.sheet.check;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.money.MoneyText;
import io.jiheng.budget.sheet.BudgetFigures;
import io.jiheng.budget.sheet.ProjectSheet;
import java.util.stream.Stream;

/**
 * A cell that, read as written, is another sum than its figure: 财政资金 74.5 元 of a budget of 74.5 万元
 * (document 001).
 */
final class MoneyUnitRule implements SheetRule {

  @Override
  public Stream<Finding> check(ProjectSheet sheet, CheckContext around) {
    BudgetFigures figures = sheet.budget();
    BudgetFigures.Written written = figures.written();
    return Stream.of(
            slip(Cell.BUDGET, written.total(), figures.total()),
            slip(Cell.FISCAL, written.fiscal(), figures.fiscal()),
            slip(Cell.CARRIED, written.carried(), figures.carried()),
            slip(Cell.OTHER, written.other(), figures.other()))
        .flatMap(found -> found);
  }

  private static Stream<Finding> slip(Cell cell, String written, Money figure) {
    return MoneyText.read(written)
        .filter(literal -> !literal.equals(figure))
        .map(
            literal ->
                Finding.warning("unit-slip", cell)
                    .with("written", written)
                    .with("literal", literal.showWan())
                    .with("figure", figure.showWan()))
        .stream();
  }
}
