package io.jiheng.budget.sheet.check;

import io.jiheng.budget.sheet.ProjectSheet;
import java.util.stream.Stream;

/** A sheet belongs to a unit of the register. */
final class UnitKnown implements SheetRule {

  @Override
  public Stream<Finding> check(ProjectSheet sheet, CheckContext around) {
    return around.unitKnown()
        ? Stream.empty()
        : Stream.of(Finding.error("unit-unknown", Cell.UNIT).with("unit", sheet.key().unit()));
  }
}
