package io.jiheng.budget.sheet.check;

import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.IndicatorTree;
import io.jiheng.budget.sheet.ProjectSheet;
import io.jiheng.budget.targets.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Under one third-level indicator, the row described like the indicator itself is the whole and the
 * other rows of the same unit are its parts; the parts add up to the whole. Document 004: 13716 +
 * 707 + 6653 = 21076 against ≥18000, and 6000 + 15000 = 21000 against ≥20000.
 */
final class PartsFitWhole implements SheetRule {

  @Override
  public Stream<Finding> check(ProjectSheet sheet, CheckContext around) {
    List<Indicator> leaves = sheet.indicators().leaves();
    return IntStream.range(0, leaves.size())
        .boxed()
        .flatMap(index -> violation(sheet.indicators(), index));
  }

  private static Stream<Finding> violation(IndicatorTree tree, int index) {
    Indicator whole = tree.leaves().get(index);
    if (!whole.description().equals(whole.level3())
        || !(whole.target().understood() instanceof Target.Quantity total)) {
      return Stream.empty();
    }
    List<BigDecimal> parts =
        tree.leaves().stream()
            .filter(leaf -> isBeside(leaf, whole))
            .map(leaf -> leaf.target().understood())
            .filter(Target.Quantity.class::isInstance)
            .map(Target.Quantity.class::cast)
            .filter(part -> part.unit().equals(total.unit()))
            .map(Target.Quantity::number)
            .toList();
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (parts.size() < 2 || sum.compareTo(total.number()) == 0) {
      return Stream.empty();
    }
    return Stream.of(
        Finding.warning("parts-misfit", Cell.target(index))
            .with("indicator", whole.level3())
            .with("terms", shown(parts))
            .with("sum", sum.toPlainString())
            .with("target", whole.target().text()));
  }

  private static boolean isBeside(Indicator leaf, Indicator whole) {
    return leaf.level1().equals(whole.level1())
        && leaf.level2().equals(whole.level2())
        && leaf.level3().equals(whole.level3())
        && !leaf.description().equals(whole.description());
  }

  private static String shown(List<BigDecimal> parts) {
    return parts.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + "));
  }
}
