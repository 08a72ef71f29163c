package io.jiheng.budget.imports.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.jiheng.budget.forms.monitoring.ReadMonitoring;
import io.jiheng.budget.forms.monitoring.ReadMonitoringRow;
import io.jiheng.budget.imports.check.CheckedForm;
import io.jiheng.budget.monitoring.Cause;
import io.jiheng.budget.monitoring.Likelihood;
import io.jiheng.budget.sheet.rest.TargetResponse;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A form of monitoring as it was understood 绩效运行监控表识别结果, and what would be entered of it. */
@Schema(name = "MonitoringPreview")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record MonitoringPreviewResponse(
    @JsonUnwrapped FormHeadPreviewResponse head,
    @Schema(description = "监控时点 / check date", examples = "2023-06-30", nullable = true)
        LocalDate day,
    @Schema(description = "项目资金 / the money") List<FundLinePreviewResponse> funds,
    @Schema(
            description = "支出偏离计划的原因 / why the spending is not as planned",
            examples = "维修合同六月下旬才签订")
        String reason,
    @Schema(description = "改进措施 / measure", examples = "七月内付清首期款") String measure,
    @Schema(description = "年度总体目标 / objectives", examples = "水电物业等费用按时结清") String objectives,
    List<RowResponse> indicators,
    @Schema(description = "有错误则无 / absent where an error stands in the way", nullable = true)
        FormChangeResponse enters,
    List<RemarkResponse> findings) {

  /** A row of a form of monitoring as it was understood 监控逐项. */
  @Schema(name = "MonitoringRowPreview")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record RowResponse(
      @Schema(description = "在文件中的位置 / place in the file", examples = "第 12 行") String place,
      @Schema(examples = "产出指标") String level1,
      @Schema(examples = "数量指标") String level2,
      @Schema(examples = "案件受理数量") String level3,
      TargetResponse target,
      @Schema(description = "执行情况 / so far", examples = "9500件") String actual,
      @Schema(description = "全年预计完成情况 / expected by year's end", examples = "19157件")
          String expected,
      @Schema(description = "偏差原因类别 / what it comes from") List<Cause> causes,
      @Schema(description = "偏差原因说明 / reason", examples = "维修合同六月下旬才签订") String reason,
      @Schema(description = "完成目标可能性 / how likely the target is met") List<Likelihood> likelihoods,
      @Schema(description = "改进措施 / measure", examples = "七月内付清首期款") String measure) {

    static RowResponse of(ReadMonitoringRow row) {
      return new RowResponse(
          row.place().shown(),
          row.indicator().level1(),
          row.indicator().level2(),
          row.indicator().level3(),
          TargetResponse.of(row.indicator()),
          row.actual(),
          row.expected(),
          row.causes(),
          row.reason(),
          row.likelihoods(),
          row.measure());
    }
  }

  static MonitoringPreviewResponse of(CheckedForm<ReadMonitoring> checked) {
    ReadMonitoring read = checked.read();
    return new MonitoringPreviewResponse(
        FormHeadPreviewResponse.of(read.head(), checked),
        checked.year().flatMap(read::day).or(read::stated).orElse(null),
        read.funds().stream().map(FundLinePreviewResponse::of).toList(),
        read.why().reason(),
        read.why().measure(),
        read.objectives(),
        read.rows().stream().map(RowResponse::of).toList(),
        checked.change().map(FormChangeResponse::of).orElse(null),
        checked.remarks().stream().map(RemarkResponse::of).toList());
  }
}
