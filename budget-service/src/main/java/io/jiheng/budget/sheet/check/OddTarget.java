package io.jiheng.budget.sheet.check;

import io.jiheng.budget.money.FigureText;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.ProjectSheet;
import io.jiheng.budget.targets.Target;
import java.util.stream.Stream;

/**
 * A target that says something odd: a unit turned round (≥242人/件, for cases per judge), a figure
 * nobody can read as one (100有限促进), both from document 004; a bare figure where a time is asked
 * for, perhaps a day as a program counts them (44561), and a figure that is taken for a day
 * (20231231) or, without its year, for one of the form's (12月底前).
 */
final class OddTarget implements SheetRule {

  private static final String TIMELINESS = "时效";

  @Override
  public Stream<Finding> check(ProjectSheet sheet, CheckContext around) {
    return TargetFindings.of(sheet, OddTarget::oddity);
  }

  static Stream<String> oddity(Indicator leaf) {
    Target target = leaf.target().understood();
    if (target instanceof Target.Quantity quantity) {
      return oddity(leaf, quantity);
    }
    if (target instanceof Target.Qualitative words && words.hasFigure()) {
      return Stream.of("target-unclear");
    }
    if (target instanceof Target.Deadline && FigureText.read(leaf.target().text()).isPresent()) {
      return Stream.of("target-taken-for-day");
    }
    return leaf.target().isOfFormsYear() ? Stream.of("target-of-forms-year") : Stream.empty();
  }

  private static Stream<String> oddity(Indicator leaf, Target.Quantity quantity) {
    if (isPersonsPerThing(quantity.unit())) {
      return Stream.of("unit-reversed");
    }
    boolean timeless = quantity.unit().isEmpty() && leaf.level2().contains(TIMELINESS);
    return timeless ? Stream.of("target-time-without-unit") : Stream.empty();
  }

  private static boolean isPersonsPerThing(String unit) {
    return unit.matches("[人名]/(?!年|季|月|周|天|日|次|场|批).*");
  }
}
