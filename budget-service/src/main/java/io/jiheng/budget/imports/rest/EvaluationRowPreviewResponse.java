package io.jiheng.budget.imports.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.evaluation.Band;
import io.jiheng.budget.evaluation.Judgement;
import io.jiheng.budget.forms.selfevaluation.ReadEvaluationRow;
import io.jiheng.budget.sheet.rest.TargetResponse;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a self-evaluation as it was understood 自评逐项. */
@Schema(name = "SelfEvaluationRowPreview")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record EvaluationRowPreviewResponse(
    @Schema(description = "在文件中的位置 / place in the file", examples = "第 12 行") String place,
    @Schema(examples = "产出指标") String level1,
    @Schema(examples = "数量指标") String level2,
    @Schema(examples = "案件受理数量") String level3,
    TargetResponse target,
    @Schema(description = "分值 / points", examples = "5") String points,
    @Schema(description = "实际完成值 / what was reached", examples = "98%") String actual,
    @Schema(description = "定性指标档次 / band of a qualitative target", nullable = true) Band band,
    @Schema(description = "档内得分率 / share within the band", examples = "95", nullable = true)
        BigDecimal sharePercent,
    @Schema(description = "得分 / score", examples = "4.90") String score,
    @Schema(description = "偏差原因 / reason", examples = "维修期间部分楼层停用两日") String reason,
    @Schema(description = "改进措施 / measure", examples = "错开开庭日安排维修") String measure) {

  static EvaluationRowPreviewResponse of(ReadEvaluationRow row) {
    return new EvaluationRowPreviewResponse(
        row.place().shown(),
        row.indicator().level1(),
        row.indicator().level2(),
        row.indicator().level3(),
        TargetResponse.of(row.indicator()),
        row.points(),
        row.actual(),
        row.judgement().map(Judgement::band).orElse(null),
        row.judgement().map(Judgement::sharePercent).orElse(null),
        row.score(),
        row.reason(),
        row.measure());
  }
}
