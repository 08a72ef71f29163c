package io.jiheng.budget.evaluation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.evaluation.Draft;
import io.jiheng.budget.evaluation.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people write into a self-evaluation 自评填报内容; everything may be left out. */
@Schema(name = "SelfEvaluationDraft")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record DraftRequest(
    @Size(max = 40)
        @Schema(
            description = "权重方案代码，缺则自动选择 / scheme, chosen by the sheet if absent",
            examples = "standard",
            nullable = true)
        String scheme,
    @Schema(
            description = "自定各部分分值，合计须为 100 / points by part instead of a scheme, making 100",
            nullable = true)
        Map<@NotNull Part, @NotNull @Digits(integer = 3, fraction = 2) @DecimalMin("0") BigDecimal>
            parts,
    @Size(max = 1000) @Schema(nullable = true) List<@Valid @NotNull RowNoteRequest> rows,
    @Size(max = 4000)
        @Schema(
            description = "年度总体目标实际完成情况 / what became of the objectives",
            examples = "办公楼全年正常运转",
            nullable = true)
        String achieved,
    @Size(max = 2000) @Schema(description = "预算执行偏差原因 / why it was not all paid", nullable = true)
        String executionReason,
    @Size(max = 2000) @Schema(description = "预算执行改进措施 / what is done about it", nullable = true)
        String executionMeasure,
    @Size(max = 2000)
        @Schema(
            description = "项目取消的原因；填写即不计分 / why called off; then nothing is scored",
            nullable = true)
        String cancelledBecause) {

  static final String EXAMPLE =
      """
      {
        "rows": [
          {"row": 5, "band": "ATTAINED", "sharePercent": 95,
           "reason": "维修期间部分楼层停用两日", "measure": "错开开庭日安排维修"}
        ],
        "achieved": "办公楼全年正常运转",
        "executionReason": "一台电梯的维修款跨年支付",
        "executionMeasure": "年初签订维修合同"
      }
      """;

  static DraftRequest of(Draft draft) {
    return new DraftRequest(
        draft.scheme().orElse(null),
        draft.parts(),
        draft.rows().stream().map(RowNoteRequest::of).toList(),
        draft.achieved(),
        draft.execution().reason(),
        draft.execution().measure(),
        draft.cancelledBecause());
  }

  Draft draft() {
    return new Draft(
        Optional.ofNullable(scheme).filter(code -> !code.isBlank()),
        Optional.ofNullable(parts).orElse(Map.of()),
        Optional.ofNullable(rows).orElse(List.of()).stream().map(RowNoteRequest::note).toList(),
        text(achieved),
        new Draft.Remark(text(executionReason), text(executionMeasure)),
        text(cancelledBecause));
  }

  static String text(String text) {
    return text == null ? "" : text.strip();
  }
}
