package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Label;
import io.jiheng.budget.document.Place;
import io.jiheng.budget.document.Remark;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.money.MoneyText;
import io.jiheng.budget.sheet.BudgetFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the money cells 预算数, 财政资金, 其他资金 of a form. */
final class MoneyCells {

  private static final Pattern BARE = Pattern.compile("[+-]?\\d[\\d,]*(?:\\.\\d+)?");

  private static final String UNREAD = "money-unread";

  private final Place place;
  private final String unit;
  private final List<Remark> remarks = new ArrayList<>();

  /**
   * @param unit 万元 or 元, of figures that name none
   */
  MoneyCells(Place place, String unit) {
    this.place = place;
    this.unit = unit;
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  /**
   * A cell of 74.5 元 beside a budget of 74.5 万元 is a slip of the unit when only its bare figure
   * adds up (document 001): that is what is meant, and a rule for sheets points the slip out.
   */
  BudgetFigures figures(String total, String fiscal, String other) {
    Money budget = literal(total, "预算数");
    boolean unsaid = MoneyText.isNothing(fiscal) && MoneyText.isNothing(other) && !budget.isZero();
    if (unsaid) {
      remarks.add(
          Remark.warning(place, "财政资金", "source-missing", Map.of("budget", budget.showWan())));
    }
    BudgetFigures.Written written = new BudgetFigures.Written(total, fiscal, other);
    BudgetFigures literal =
        new BudgetFigures(
            budget, unsaid ? budget : literal(fiscal, "财政资金"), literal(other, "其他资金"), written);
    BudgetFigures bare = new BudgetFigures(budget, bare(fiscal), bare(other), written);
    boolean slipped = !addsUp(literal) && addsUp(bare);
    if (slipped) {
      // What is too fine a sum as it is written is none as it is meant.
      remarks.removeIf(remark -> remark.finding().code().equals(UNREAD));
    }
    return slipped ? bare : literal;
  }

  private static boolean addsUp(BudgetFigures figures) {
    return figures.fiscal().plus(figures.other()).equals(figures.total());
  }

  private Money literal(String text, String cell) {
    if (MoneyText.isNothing(text)) {
      return Money.ZERO;
    }
    return read(text)
        .orElseGet(
            () -> {
              remarks.add(Remark.error(place, cell, UNREAD, Map.of("written", text.strip())));
              return Money.ZERO;
            });
  }

  private Optional<Money> read(String text) {
    String plain = Label.plain(text);
    return MoneyText.read(BARE.matcher(plain).matches() ? plain + unit : plain);
  }

  private static Money bare(String text) {
    return MoneyText.bareWan(text).orElse(Money.ZERO);
  }
}
