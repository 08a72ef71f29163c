package io.jiheng.budget.forms.projectsheet.print;

import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.projectsheet.MoneyCells;
import io.jiheng.budget.forms.table.HeadCells;
import io.jiheng.budget.forms.table.cell.MoneyCell;
import io.jiheng.budget.forms.table.cell.MoneyName;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.BudgetFigures;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the money cells of a printed form say. A cell that was written with a unit of its own keeps
 * it, slips and all, as long as it is read as the sum it stands for.
 */
record MoneyTexts(String total, String fiscal, String carried, String other) {

  static MoneyTexts inWan(BudgetFigures budget) {
    return of(budget, "万元", money -> money.writtenWan().toPlainString());
  }

  static MoneyTexts inYuan(BudgetFigures budget) {
    return of(budget, "元", money -> money.writtenYuan().toPlainString());
  }

  private static MoneyTexts of(BudgetFigures budget, String unit, Function<Money, String> figure) {
    MoneyTexts figures =
        new MoneyTexts(
            figure.apply(budget.total()),
            figure.apply(budget.fiscal()),
            budget.carried().isZero() ? "" : figure.apply(budget.carried()),
            budget.other().isZero() ? "" : figure.apply(budget.other()));
    BudgetFigures.Written written = budget.written();
    MoneyTexts texts =
        new MoneyTexts(
            or(written.total(), figures.total),
            or(written.fiscal(), figures.fiscal),
            or(written.carried(), figures.carried),
            or(written.other(), figures.other));
    Optional<BudgetFigures> read =
        new MoneyCells(new Place("", 0), Optional.of(unit)).read(texts.cells()).figures();
    return read.equals(Optional.of(budget)) ? texts : figures;
  }

  private List<MoneyCell> cells() {
    return List.of(
        new MoneyCell(MoneyName.TOTAL, HeadCells.BUDGET, total),
        new MoneyCell(MoneyName.FISCAL, HeadCells.FISCAL, fiscal),
        new MoneyCell(MoneyName.CARRIED, HeadCells.CARRIED, carried),
        new MoneyCell(MoneyName.OTHER, HeadCells.OTHER, other));
  }

  private static String or(String written, String figure) {
    return written.isEmpty() ? figure : written;
  }
}
