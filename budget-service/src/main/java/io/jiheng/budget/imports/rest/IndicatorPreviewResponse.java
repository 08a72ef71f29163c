package io.jiheng.budget.imports.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.forms.projectsheet.ReadIndicator;
import io.jiheng.budget.sheet.rest.TargetResponse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the indicator tree 绩效指标. */
@Schema(name = "IndicatorPreview")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record IndicatorPreviewResponse(
    @Schema(examples = "第 102 行") String place,
    @Schema(examples = "产出指标") String level1,
    @Schema(examples = "数量指标") String level2,
    @Schema(examples = "工作完成率") String level3,
    @Schema(examples = "工作完成率") String description,
    TargetResponse target,
    @Schema(examples = "年初工作计划") String basis,
    @Schema(description = "分值 / points", examples = "10") String points,
    @Schema(description = "实际完成值，仅自评表有 / what was reached, in self-evaluations", examples = "98%")
        String actual) {

  static IndicatorPreviewResponse of(ReadIndicator row) {
    return new IndicatorPreviewResponse(
        row.place().shown(),
        row.indicator().level1(),
        row.indicator().level2(),
        row.indicator().level3(),
        row.indicator().description(),
        TargetResponse.of(row.indicator()),
        row.indicator().basis(),
        row.points(),
        row.actual());
  }
}
