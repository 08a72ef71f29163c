package io.jiheng.budget.forms.projectsheet;

import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.table.cell.MoneyCell;
import io.jiheng.budget.forms.table.cell.MoneyName;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.money.MoneyText;
import java.util.Optional;

/**
 * A cell of money with what was understood of it.
 *
 * @param sum empty where nothing is written, or nothing that is a sum
 * @param lacksUnit whether it is a figure of which nothing says in what it is counted
 */
record ReadSum(MoneyCell cell, Optional<Money> sum, boolean lacksUnit) {

  MoneyName name() {
    return cell.name();
  }

  /** Something is written there, and it is no sum. */
  boolean isUnread() {
    return sum.isEmpty() && !MoneyText.isNothing(cell.text());
  }

  String label() {
    return Label.of(Label.of(cell.label()));
  }

  String written() {
    return cell.text().strip();
  }

  /** 财政拨款 100.00 万元, and in which row that stands. */
  String shown() {
    return cell.place().map(place -> "第 " + place.line().row() + " 行“" + written() + "”").orElse("")
        + label()
        + " "
        + sum.map(Money::showWan).orElse("");
  }
}
