package io.jiheng.budget.sheet.check;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.BudgetFigures;
import io.jiheng.budget.sheet.ProjectSheet;
import java.util.stream.Stream;

/** 预算数 = 财政资金 + 上年结转 + 其他资金. */
final class BudgetAddsUp implements SheetRule {

  @Override
  public Stream<Finding> check(ProjectSheet sheet, CheckContext around) {
    BudgetFigures figures = sheet.budget();
    Money sources = figures.sources();
    return sources.equals(figures.total())
        ? Stream.empty()
        : Stream.of(
            Finding.error("budget-not-sum", Cell.BUDGET)
                .with("budget", figures.total().showWan())
                .with("fiscal", figures.fiscal().showWan())
                .with("carried", figures.carried().showWan())
                .with("other", figures.other().showWan())
                .with("sum", sources.showWan()));
  }
}
