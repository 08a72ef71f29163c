package io.jiheng.budget.sheet.check;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.ProjectSheet;
import io.jiheng.budget.targets.Target;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the sheet's own quantities cost at its own unit prices fits its budget. In document 004 the
 * second sheet does not: 15000 × 20 元 + 6000 × 40 元 = 54 万元, of 46 万元. A price goes with a quantity
 * when what they are of has the same name (同城邮寄费 and 同城邮寄数量) and the same unit.
 */
final class CostWithinBudget implements SheetRule {

  private static final String PRICE_WORDS = "(费用|费|单价|价格|成本|价)$";
  private static final String QUANTITY_WORDS = "(数量|次数|件数|人数|数)$";

  @Override
  public Stream<Finding> check(ProjectSheet sheet, CheckContext around) {
    List<Line> lines =
        sheet.indicators().leaves().stream().flatMap(price -> lines(sheet, price)).toList();
    Money cost = Money.sum(lines.stream().map(Line::cost).toList());
    if (!cost.exceeds(sheet.budget().total())) {
      return Stream.empty();
    }
    return Stream.of(
        Finding.warning("cost-above-budget", Cell.BUDGET)
            .with("terms", String.join(" + ", lines.stream().map(Line::shown).toList()))
            .with("cost", cost.showWan())
            .with("budget", sheet.budget().total().showWan()));
  }

  private static Stream<Line> lines(ProjectSheet sheet, Indicator priced) {
    if (!(priced.target().understood() instanceof Target.UnitPrice price)) {
      return Stream.empty();
    }
    String thing = priced.description().replaceFirst(PRICE_WORDS, "");
    return sheet.indicators().leaves().stream()
        .filter(leaf -> leaf.description().replaceFirst(QUANTITY_WORDS, "").equals(thing))
        .map(leaf -> leaf.target().understood())
        .filter(Target.Quantity.class::isInstance)
        .map(Target.Quantity.class::cast)
        .filter(quantity -> quantity.unit().equals(price.per()))
        .limit(1)
        .map(quantity -> new Line(quantity, price));
  }

  private record Line(Target.Quantity quantity, Target.UnitPrice price) {

    Money cost() {
      return price.money().times(quantity.number());
    }

    String shown() {
      return quantity.number().toPlainString() + " × " + price.money().showYuan();
    }
  }
}
