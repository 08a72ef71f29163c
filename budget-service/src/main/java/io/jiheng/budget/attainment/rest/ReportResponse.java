package io.jiheng.budget.attainment.rest;

import io.jiheng.budget.attainment.Report;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reported value 填报值 as it was entered. */
@Schema(name = "TargetReport")
public record ReportResponse(
    @Schema(description = "本项目或本表第几次填报 / counts the owner's reports", examples = "3") int number,
    @Schema(description = "第几行指标，自 1 起 / row of the tree, from 1", examples = "6") int row,
    @Schema(examples = "服务验收合格率") String indicator,
    @Schema(examples = "100%") String text,
    @Schema(examples = "2023-06-30") LocalDate asOf,
    @Schema(examples = "验收单 2023-06-29") String evidence,
    Instant at,
    @Schema(examples = "clerk") String by) {

  static ReportResponse of(int row, Report report) {
    return new ReportResponse(
        report.number(),
        row,
        report.key().indicator(),
        report.text(),
        report.asOf(),
        report.evidence(),
        report.at(),
        report.by());
  }
}
