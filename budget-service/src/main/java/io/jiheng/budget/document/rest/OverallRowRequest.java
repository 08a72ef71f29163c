package io.jiheng.budget.document.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.forms.unitdocument.OverallRow;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.rest.TargetResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of an overall target sheet 整体绩效目标表; cells with nothing in them are absent. */
@Schema(name = "OverallRow")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record OverallRowRequest(
    @Min(0) @Max(9999) @Schema(description = "职责序号，0 为无 / number, 0 if none", examples = "1")
        int number,
    @Size(max = 4000) @Schema(description = "部门职责 / duty", examples = "案件审判") String duty,
    @Size(max = 4000) @Schema(description = "职责目标 / objective of the duty", examples = "审理一审与二审案件")
        String objective,
    @NotBlank @Size(max = 1000) @Schema(description = "指标名称 / indicator", examples = "中院结案数")
        String indicator,
    @Size(max = 4000) @Schema(description = "符号 / sign", examples = "≥") String sign,
    @Size(max = 4000) @Schema(description = "单位 / unit of the figures", examples = "件")
        String measure,
    @Size(max = 4000) @Schema(description = "年度指标值 / annual target", examples = "≥6700")
        String annual,
    @Size(max = 4000) @Schema(description = "规划值 / planned value", examples = "≥6700")
        String planned,
    @Size(max = 4000) @Schema(description = "当年标准值 / standard value", examples = "≥6700")
        String standard,
    @Size(max = 4000) @Schema(description = "标准值来源 / source of the standard", examples = "司法统计")
        String standardSource,
    @Size(max = 4000) @Schema(description = "前三年均值 / mean of three years", examples = "6911")
        String mean,
    @Size(max = 4000) @Schema(description = "上年值 / last year", examples = "6740") String lastYear,
    @Size(max = 4000) @Schema(description = "历史值来源 / source", examples = "全流程网上办案系统") String source,
    @Size(max = 4000) @Schema(description = "备注 / note", examples = "无") String note,
    @Size(max = 4000) @Schema(description = "工作活动 / activity", examples = "案件审理") String activity,
    @Size(max = 4000) @Schema(description = "预算项目 / budget projects", examples = "办案业务费")
        String projects,
    @Size(max = 4000) @Schema(description = "对应科室 / departments", examples = "执行局")
        String departments,
    @Schema(description = "年度指标值识别结果 / the annual target as understood", readOnly = true)
        TargetResponse target) {

  static OverallRowRequest of(OverallRow row) {
    return new OverallRowRequest(
        row.number(),
        row.duty(),
        row.objective(),
        row.indicator(),
        row.sign(),
        row.measure(),
        row.annual(),
        row.planned(),
        row.standard(),
        row.standardSource(),
        row.mean(),
        row.lastYear(),
        row.source(),
        row.note(),
        row.activity(),
        row.projects(),
        row.departments(),
        TargetResponse.of(
            new Indicator("", "", row.indicator(), row.indicator(), row.target(), "")));
  }

  OverallRow row() {
    return new OverallRow(
        number,
        text(duty),
        text(objective),
        indicator,
        text(sign),
        text(measure),
        text(annual),
        text(planned),
        text(standard),
        text(standardSource),
        text(mean),
        text(lastYear),
        text(source),
        text(note),
        text(activity),
        text(projects),
        text(departments));
  }

  private static String text(String given) {
    return given == null ? "" : given;
  }
}
