package io.jiheng.budget.sheet;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.money.MoneyText;

/**
 * The budget 预算数 and where it comes from: fiscal 财政资金, carried over from the year before 上年结转, and
 * other 其他资金.
 *
 * @param written the four cells as the sheet has them, each empty where it says no more than its
 *     figure, or another sum
 */
public record BudgetFigures(
    Money total, Money fiscal, Money carried, Money other, Written written) {

  public BudgetFigures {
    written = written.of(total, fiscal, carried, other);
  }

  /** What the sources come to. */
  public Money sources() {
    return fiscal.plus(carried).plus(other);
  }

  /** The texts of the cells, unit and all: 74.5 万元, and beside it 74.5 元 (document 001). */
  public record Written(String total, String fiscal, String carried, String other) {

    public static final Written NOTHING = new Written("", "", "", "");

    public Written {
      // A dash where the budget is meant is no budget, not even one of nothing.
      total = MoneyText.isNothing(total) ? "" : saying(total);
      fiscal = saying(fiscal);
      carried = saying(carried);
      other = saying(other);
    }

    /** Only what is read as these sums, be it by a slip of the unit that all sources share. */
    Written of(Money sum, Money ofFiscal, Money ofCarried, Money ofOther) {
      boolean slip =
          says(total, sum)
              && slips(fiscal, ofFiscal)
              && slips(carried, ofCarried)
              && slips(other, ofOther);
      return slip
          ? this
          : new Written(
              says(total, sum) ? total : "",
              says(fiscal, ofFiscal) ? fiscal : "",
              says(carried, ofCarried) ? carried : "",
              says(other, ofOther) ? other : "");
    }

    private static boolean says(String text, Money sum) {
      return MoneyText.isNothing(text)
          ? text.isEmpty() || sum.isZero()
          : MoneyText.read(text).filter(sum::equals).isPresent();
    }

    private static boolean slips(String text, Money sum) {
      return MoneyText.isNothing(text)
          ? text.isEmpty() || sum.isZero()
          : MoneyText.bareWan(text).filter(sum::equals).isPresent();
    }

    /** A figure without a unit is in that of the form it stood in, and kept as the sum it is. */
    private static String saying(String text) {
      String cell = CellText.line(text);
      return MoneyText.isFigure(cell) ? "" : cell;
    }
  }
}
