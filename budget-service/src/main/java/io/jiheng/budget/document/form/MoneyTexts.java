package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Place;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.BudgetFigures;
import java.util.function.Function;

/**
 * What the money cells of a printed form say. A cell that was written with a unit of its own keeps
 * it, slips and all, as long as it is read as the sum it stands for.
 */
record MoneyTexts(String total, String fiscal, String other) {

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
            budget.other().isZero() ? "" : figure.apply(budget.other()));
    BudgetFigures.Written written = budget.written();
    MoneyTexts texts =
        new MoneyTexts(
            or(written.total(), figures.total),
            or(written.fiscal(), figures.fiscal),
            or(written.other(), figures.other));
    BudgetFigures read =
        new MoneyCells(new Place("", 0), unit).figures(texts.total, texts.fiscal, texts.other);
    return read.equals(budget) ? texts : figures;
  }

  private static String or(String written, String figure) {
    return written.isEmpty() ? figure : written;
  }
}
