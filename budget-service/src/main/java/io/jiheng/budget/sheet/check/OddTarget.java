package io.jiheng.budget.sheet.check;

import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.ProjectSheet;
import io.jiheng.budget.target.Target;
import java.util.stream.Stream;

/**
 * A target that says something odd: a unit turned round (≥242人/件, for cases per judge), or a figure
 * nobody can read as one (100有限促进); both from document 004.
 */
final class OddTarget implements SheetRule {

  @Override
  public Stream<Finding> check(ProjectSheet sheet, Surroundings around) {
    return TargetFindings.of(sheet, OddTarget::oddity);
  }

  static Stream<String> oddity(Indicator leaf) {
    Target target = leaf.target().understood();
    if (target instanceof Target.Quantity quantity && isPersonsPerThing(quantity.unit())) {
      return Stream.of("unit-reversed");
    }
    if (target instanceof Target.Qualitative words && words.hasFigure()) {
      return Stream.of("target-unclear");
    }
    return Stream.empty();
  }

  private static boolean isPersonsPerThing(String unit) {
    return unit.startsWith("人/") || unit.startsWith("名/");
  }
}
