package io.jiheng.budget.unit;

import io.jiheng.pattern.refusal.RefusedException;

/** What is said of units 预算单位 that are not there. */
public final class UnitRefusals {

  private UnitRefusals() {}

  public static RefusedException notFound(String code) {
    return RefusedException.unknown("unit-not-found").with("unit", code);
  }

  public static RefusedException parentUnknown(String parent) {
    return RefusedException.againstRule("unit-parent-unknown").with("parent", parent);
  }
}
