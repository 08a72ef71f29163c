package io.jiheng.budget.attainment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.attainment.Link;
import io.jiheng.budget.attainment.TargetRow;
import io.jiheng.budget.attainment.TargetValue;
import io.jiheng.budget.attainment.Trend;
import io.jiheng.budget.targets.Comparison;
import io.jiheng.budget.targets.Quotient;
import io.jiheng.budget.targets.TargetThreshold;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the tree and what it has come to 指标完成情况. */
@Schema(name = "TargetStatus")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetRowResponse(
    @Schema(description = "第几行指标，自 1 起 / row of the tree, from 1", examples = "7") int row,
    @Schema(description = "一级指标；整体绩效目标表的为部门职责 / level 1, or the duty", examples = "产出指标")
        String level1,
    @Schema(examples = "质量指标") String level2,
    @Schema(examples = "一审服判息诉率") String level3,
    @Schema(examples = "一审服判息诉率") String description,
    @Schema(description = "指标值 / target", examples = "≥90%") String target,
    @Schema(description = "按何种比较判读；定性指标没有 / how it is read, absent for words", nullable = true)
        Comparison readAs,
    @Schema(description = "关联的指标代码 / linked to", examples = "appeal-free", nullable = true)
        String indicator,
    @Schema(description = "关联状态；PROPOSED 按名称推荐，确认后方计分 / a proposal counts once confirmed")
        LinkState link,
    @Schema(description = "计入监控与自评的值 / what counts", nullable = true) ValueResponse value,
    @Schema(description = "所推荐指标的实时值 / of the proposed indicator", nullable = true)
        ValueResponse proposed,
    @Schema(description = "前一时点的值 / the one before", nullable = true) ValueResponse previous,
    @Schema(description = "是否达标 / attained", nullable = true) Boolean attained,
    @Schema(
            description = "距目标，正为超出、负为不足，单位同指标值，金额为万元 / beyond the target, or short of it",
            examples = "1.2",
            nullable = true)
        BigDecimal distance,
    @Schema(description = "趋势 / trend", nullable = true) Trend trend) {

  /** Whether and how a row is linked 关联状态. */
  public enum LinkState {
    NONE,
    PROPOSED,
    CONFIRMED
  }

  static TargetRowResponse of(TargetRow row) {
    return new TargetRowResponse(
        row.row(),
        row.indicator().level1(),
        row.indicator().level2(),
        row.indicator().level3(),
        row.indicator().description(),
        row.indicator().target().text(),
        row.bar().map(TargetThreshold::comparison).orElse(null),
        row.link().map(Link::code).orElse(null),
        row.link()
            .map(link -> link.confirmed() ? LinkState.CONFIRMED : LinkState.PROPOSED)
            .orElse(LinkState.NONE),
        body(row.value()),
        body(row.proposed()),
        body(row.previous()),
        row.attained().orElse(null),
        row.distance().map(Quotient::shown).orElse(null),
        row.trend().orElse(null));
  }

  private static ValueResponse body(Optional<TargetValue> value) {
    return value.map(ValueResponse::of).orElse(null);
  }
}
