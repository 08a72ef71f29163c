package io.jiheng.budget.sheet.check;

import io.jiheng.budget.sheet.Objective;
import io.jiheng.budget.sheet.ProjectSheet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbered objectives count on without a gap. */
final class ObjectivesNumbered implements SheetRule {

  @Override
  public Stream<Finding> check(ProjectSheet sheet, CheckContext around) {
    List<Integer> missing =
        Numbering.missing(sheet.objectives().stream().map(Objective::number).toList());
    return missing.isEmpty()
        ? Stream.empty()
        : Stream.of(
            Finding.warning("numbering-gap", Cell.objective(0))
                .with(
                    "missing",
                    missing.stream().map(String::valueOf).collect(Collectors.joining(", "))));
  }
}
