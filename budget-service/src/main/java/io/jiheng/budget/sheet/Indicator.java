package io.jiheng.budget.sheet;

import io.jiheng.budget.targets.TargetText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A leaf of the indicator tree 绩效指标, with the names of the branches it hangs on.
 *
 * @param level1 一级指标: 产出指标, 效益指标 or 效果指标, 满意度指标
 * @param level2 二级指标: 数量指标, 质量指标, …
 * @param level3 三级指标
 * @param description 绩效指标描述, that of level 3 where the sheet has none of its own
 * @param target 指标值
 * @param basis 指标值确定依据, empty where the sheet has no such column (document 004)
 * @param points 分值 that the sheet gives the row itself, as 表11 does; of at most two decimals
 */
public record Indicator(
    String level1,
    String level2,
    String level3,
    String description,
    TargetText target,
    String basis,
    Optional<BigDecimal> points) {

  public Indicator {
    level1 = CellText.line(level1);
    level2 = CellText.line(level2);
    level3 = CellText.line(level3);
    description = description.isBlank() ? level3 : CellText.line(description);
    target = target.with(CellText.line(target.text()));
    basis = CellText.line(basis);
    points = points.map(PlainDecimal::of);
  }

  /** The row in a sheet of that year. */
  public Indicator in(int year) {
    TargetText dated = target.in(year);
    return dated.equals(target)
        ? this
        : new Indicator(level1, level2, level3, description, dated, basis, points);
  }

  /** A row that the sheet gives no points. */
  public Indicator(
      String level1,
      String level2,
      String level3,
      String description,
      TargetText target,
      String basis) {
    this(level1, level2, level3, description, target, basis, Optional.empty());
  }
}
