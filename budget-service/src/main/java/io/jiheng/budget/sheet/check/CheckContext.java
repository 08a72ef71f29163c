package io.jiheng.budget.sheet.check;

import io.jiheng.budget.sheet.ProjectSheet;
import java.util.List;

/**
 * What a sheet is held against beside itself.
 *
 * @param unitKnown whether the unit is in the register
 * @param others the other sheets of the same unit and year
 */
public record CheckContext(boolean unitKnown, List<ProjectSheet> others) {

  public CheckContext {
    others = List.copyOf(others);
  }
}
