package io.jiheng.budget.imports.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.forms.unitdocument.OverallRow;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.rest.TargetResponse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of an overall target sheet 整体绩效目标表 as it was understood, perhaps without its indicator. */
@Schema(name = "OverallRowPreview")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record OverallRowPreviewResponse(
    @Schema(description = "职责序号，0 为无 / number, 0 if none", examples = "1") int number,
    @Schema(description = "部门职责 / duty", examples = "案件审判") String duty,
    @Schema(description = "职责目标 / objective of the duty", examples = "审理一审与二审案件") String objective,
    @Schema(description = "指标名称，没有读出则无 / indicator, absent where none was read", examples = "中院结案数")
        String indicator,
    @Schema(description = "符号 / sign", examples = "≥") String sign,
    @Schema(description = "单位 / unit of the figures", examples = "件") String measure,
    @Schema(description = "年度指标值 / annual target", examples = "≥6700") String annual,
    @Schema(description = "规划值 / planned value", examples = "≥6700") String planned,
    @Schema(description = "当年标准值 / standard value", examples = "≥6700") String standard,
    @Schema(description = "标准值来源 / source of the standard", examples = "司法统计")
        String standardSource,
    @Schema(description = "前三年均值 / mean of three years", examples = "6911") String mean,
    @Schema(description = "上年值 / last year", examples = "6740") String lastYear,
    @Schema(description = "历史值来源 / source", examples = "全流程网上办案系统") String source,
    @Schema(description = "备注 / note", examples = "无") String note,
    @Schema(description = "工作活动 / activity", examples = "案件审理") String activity,
    @Schema(description = "预算项目 / budget projects", examples = "办案业务费") String projects,
    @Schema(description = "对应科室 / departments", examples = "执行局") String departments,
    @Schema(description = "年度指标值识别结果 / the annual target as understood") TargetResponse target) {

  static OverallRowPreviewResponse of(OverallRow row) {
    return new OverallRowPreviewResponse(
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
}
