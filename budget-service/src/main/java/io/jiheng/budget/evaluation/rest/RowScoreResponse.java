package io.jiheng.budget.evaluation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.attainment.Proof;
import io.jiheng.budget.attainment.TargetValue;
import io.jiheng.budget.evaluation.Part;
import io.jiheng.budget.evaluation.RowScore;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of the form 绩效指标得分. */
@Schema(name = "RowScore")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RowScoreResponse(
    @Schema(examples = "1") int row,
    Part part,
    @Schema(examples = "产出指标") String level1,
    @Schema(examples = "数量指标") String level2,
    @Schema(examples = "案件受理数量") String level3,
    @Schema(examples = "案件受理数量") String description,
    @Schema(description = "年度指标值 / target", examples = "≥18000件") String target,
    @Schema(description = "实际完成值 / actual", examples = "16200件", nullable = true) String actual,
    @Schema(nullable = true) TargetValue.Source source,
    @Schema(description = "佐证或指标代码 / evidence or indicator", nullable = true) String origin,
    @Schema(examples = "2023-12-31", nullable = true) LocalDate asOf,
    @Schema(description = "完成程度 / degree of attainment", examples = "90.00", nullable = true)
        BigDecimal degreePercent,
    @Schema(examples = "6.25") BigDecimal points,
    @Schema(examples = "5.63") BigDecimal score,
    RowScore.Verdict verdict,
    @Schema(description = "得分说明 / how it came to its score", examples = "按完成比例得分")
        String explanation,
    @Schema(description = "目标值疑似偏低 / the target was set too low") boolean overAttained,
    @Schema(description = "偏差原因 / reason", nullable = true) String reason,
    @Schema(description = "改进措施 / measure", nullable = true) String measure,
    @Schema(description = "尚缺偏差原因 / a reason is still wanted") boolean lacksReason) {

  static RowScoreResponse of(RowScore row) {
    return new RowScoreResponse(
        row.row(),
        row.part(),
        row.names().level1(),
        row.names().level2(),
        row.names().level3(),
        row.names().description(),
        row.target(),
        row.value().map(TargetValue::shown).orElse(null),
        row.value().map(TargetValue::source).orElse(null),
        row.value().map(RowScoreResponse::origin).orElse(null),
        row.value().map(TargetValue::asOf).orElse(null),
        row.degreePercent().orElse(null),
        row.points(),
        row.score(),
        row.verdict(),
        Explanation.of(row),
        row.overAttained(),
        row.remark().reason(),
        row.remark().measure(),
        row.lacksReason());
  }

  private static String origin(TargetValue value) {
    return value.proof().map(Proof::code).orElse(value.evidence());
  }
}
