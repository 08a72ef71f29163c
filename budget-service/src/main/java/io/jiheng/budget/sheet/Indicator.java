package io.jiheng.budget.sheet;

import io.jiheng.budget.target.TargetText;

/**
 * A leaf of the indicator tree 绩效指标, with the names of the branches it hangs on.
 *
 * @param level1 一级指标: 产出指标, 效益指标 or 效果指标, 满意度指标
 * @param level2 二级指标: 数量指标, 质量指标, …
 * @param level3 三级指标
 * @param description 绩效指标描述
 * @param target 指标值
 * @param basis 指标值确定依据, empty where the sheet has no such column (document 004)
 */
public record Indicator(
    String level1,
    String level2,
    String level3,
    String description,
    TargetText target,
    String basis) {}
