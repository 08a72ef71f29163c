package io.jiheng.budget.unit;

import io.jiheng.pattern.problem.Problem;

/** What is said of units 预算单位 that are not there. */
public final class UnitRefusals {

  private UnitRefusals() {}

  public static RuntimeException notFound(String code) {
    return Problem.of(404, "unit-not-found").arg("unit", code).exception();
  }

  public static RuntimeException parentUnknown(String parent) {
    return Problem.of(422, "unit-parent-unknown").arg("parent", parent).exception();
  }
}
