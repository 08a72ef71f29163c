package io.jiheng.budget.imports.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.jiheng.budget.forms.selfevaluation.ReadSelfEvaluation;
import io.jiheng.budget.imports.check.CheckedForm;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A form of self-evaluation as it was understood 绩效自评表识别结果, and what would be entered of it. */
@Schema(name = "SelfEvaluationPreview")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SelfEvaluationPreviewResponse(
    @JsonUnwrapped FormHeadPreviewResponse head,
    @Schema(description = "项目资金 / the money") List<FundLinePreviewResponse> funds,
    @Schema(description = "预算执行分值 / points of the execution", examples = "10")
        String executionPoints,
    @Schema(description = "预算执行得分 / its score", examples = "9.5") String executionScore,
    @Schema(description = "预算执行偏差原因 / why it was not all paid", examples = "一台电梯的维修款跨年支付")
        String executionReason,
    @Schema(description = "预算执行改进措施 / what is done about it", examples = "年初签订维修合同")
        String executionMeasure,
    @Schema(description = "年度总体目标预期 / objectives", examples = "水电物业等费用按时结清") String expected,
    @Schema(description = "年度总体目标实际完成情况 / what became of them", examples = "办公楼全年正常运转")
        String achieved,
    @Schema(description = "项目取消原因 / why it was called off") String cancelledBecause,
    List<EvaluationRowPreviewResponse> indicators,
    @Schema(description = "总分 / total", examples = "85.25") String total,
    @Schema(description = "等级 / grade", examples = "良") String grade,
    @Schema(description = "填报人 / who signed", examples = "张三") String signedBy,
    @Schema(description = "报送日期 / when", examples = "2024-01-20") String signedOn,
    @Schema(description = "有错误则无 / absent where an error stands in the way", nullable = true)
        FormChangeResponse enters,
    List<RemarkResponse> findings) {

  static SelfEvaluationPreviewResponse of(CheckedForm<ReadSelfEvaluation> checked) {
    ReadSelfEvaluation read = checked.read();
    return new SelfEvaluationPreviewResponse(
        FormHeadPreviewResponse.of(read.head(), checked),
        read.funds().stream().map(FundLinePreviewResponse::of).toList(),
        read.execution().points(),
        read.execution().score(),
        read.execution().why().reason(),
        read.execution().why().measure(),
        read.expected(),
        read.achieved(),
        read.cancelledBecause(),
        read.rows().stream().map(EvaluationRowPreviewResponse::of).toList(),
        read.foot().total(),
        read.foot().grade(),
        read.foot().signedBy(),
        read.foot().signedOn(),
        checked.change().map(FormChangeResponse::of).orElse(null),
        checked.remarks().stream().map(RemarkResponse::of).toList());
  }
}
