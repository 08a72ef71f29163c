package io.jiheng.budget.evaluation;

import io.jiheng.budget.sheet.Indicator;
import java.util.Optional;

/** A part of the hundred points 分值构成: the execution of the budget, or a first-level branch. */
public enum Part {
  /** 预算执行率 */
  EXECUTION,
  /** 成本指标, where it stands on the first level */
  COST,
  /** 产出指标 */
  OUTPUT,
  /** 效益指标, 效果指标 */
  BENEFIT,
  /** 满意度指标 */
  SATISFACTION;

  /**
   * Where a row counts. A first-level name that is none of the known ones leaves it to the second;
   * what is then still unknown counts as output, so that no row falls out of the evaluation.
   */
  public static Part of(String level1, String level2) {
    return level1.contains("成本") ? COST : named(level1).or(() -> named(level2)).orElse(OUTPUT);
  }

  static Part of(Indicator row) {
    return of(row.level1(), row.level2());
  }

  private static Optional<Part> named(String branch) {
    if (branch.contains("满意")) {
      return Optional.of(SATISFACTION);
    }
    if (branch.contains("效益") || branch.contains("效果") || branch.contains("影响")) {
      return Optional.of(BENEFIT);
    }
    return branch.contains("产出") ? Optional.of(OUTPUT) : Optional.empty();
  }
}
