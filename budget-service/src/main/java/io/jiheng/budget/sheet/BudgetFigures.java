package io.jiheng.budget.sheet;

import io.jiheng.budget.money.Money;

/**
 * The budget 预算数 and where it comes from: fiscal 财政资金 and other 其他资金.
 *
 * @param written the three cells as the sheet has them, each empty where nothing was carried over
 */
public record BudgetFigures(Money total, Money fiscal, Money other, Written written) {

  /** The texts of the cells, unit and all: 74.5 万元, and beside it 74.5 元 (document 001). */
  public record Written(String total, String fiscal, String other) {

    public static final Written NOTHING = new Written("", "", "");
  }
}
