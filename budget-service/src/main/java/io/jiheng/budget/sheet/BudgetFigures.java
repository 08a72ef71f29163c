package io.jiheng.budget.sheet;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.money.MoneyText;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The budget 预算数 and where it comes from: fiscal 财政资金 and other 其他资金.
 *
 * @param written the three cells as the sheet has them, each empty where it says no more than its
 *     figure, or another sum
 */
public record BudgetFigures(Money total, Money fiscal, Money other, Written written) {

  public BudgetFigures {
    written = written.of(total, fiscal, other);
  }

  /** The texts of the cells, unit and all: 74.5 万元, and beside it 74.5 元 (document 001). */
  public record Written(String total, String fiscal, String other) {

    private static final Pattern FIGURE = Pattern.compile("[+-]?\\d[\\d,]*(?:\\.\\d+)?");

    public static final Written NOTHING = new Written("", "", "");

    public Written {
      total = saying(total);
      fiscal = saying(fiscal);
      other = saying(other);
    }

    /** Only what is read as these sums, be it by a slip of the unit that both sources share. */
    Written of(Money sum, Money ofFiscal, Money ofOther) {
      boolean slip = says(total, sum) && slips(fiscal, ofFiscal) && slips(other, ofOther);
      return slip
          ? this
          : new Written(
              says(total, sum) ? total : "",
              says(fiscal, ofFiscal) ? fiscal : "",
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
      String plain = Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("\\s+", "");
      return FIGURE.matcher(plain).matches() ? "" : cell;
    }
  }
}
