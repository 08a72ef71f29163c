package io.jiheng.budget.sheet.check;

import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.ProjectSheet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Warnings on the target cells of a sheet's indicator rows. */
final class TargetFindings {

  private TargetFindings() {}

  /**
   * @param code what is wrong with a row's target, nothing when all is well
   */
  static Stream<Finding> of(ProjectSheet sheet, Function<Indicator, Stream<String>> code) {
    List<Indicator> leaves = sheet.indicators().leaves();
    return IntStream.range(0, leaves.size())
        .boxed()
        .flatMap(
            index ->
                code.apply(leaves.get(index))
                    .map(
                        found ->
                            Finding.warning(found, Cell.target(index))
                                .with("indicator", leaves.get(index).description())
                                .with("target", leaves.get(index).target().text())));
  }
}
