package io.jiheng.budget.imports.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.jiheng.budget.imports.Preview;
import io.jiheng.budget.imports.check.CheckedDocument;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would come of a file 导入预览. Errors stand in the way, warnings do not. */
@Schema(name = "ImportPreview")
record PreviewResponse(
    @JsonProperty("import") ImportResponse importing,
    @Schema(examples = "0") long errors,
    @Schema(examples = "2") long warnings,
    @Schema(description = "项目绩效目标表 / project sheets") List<SheetPreviewResponse> projects,
    @Schema(description = "整体绩效目标表与部门整体绩效目标 / overall sheets and departments' plans")
        List<UnitDocumentPreviewResponse> ofUnits,
    @Schema(description = "绩效自评表 / self-evaluations")
        List<SelfEvaluationPreviewResponse> selfEvaluations,
    @Schema(description = "绩效运行监控表 / forms of monitoring")
        List<MonitoringPreviewResponse> monitorings,
    @Schema(description = "不属于任何一张表的意见 / of no form in particular") List<RemarkResponse> findings,
    GivenResponse given) {

  /** What whoever brought the file said of it 更正与补充. */
  @Schema(name = "ImportGiven")
  record GivenResponse(
      @Schema(
              description = "文件未写明时的预算单位 / the unit, if the file does not say",
              examples = "144001",
              nullable = true)
          String unit,
      @Schema(
              description = "文件未写明时的预算年度 / the year, if the file does not say",
              examples = "2023",
              nullable = true)
          Integer year,
      @Schema(description = "更正 / corrections") List<CorrectedCellResponse> cells) {

    static GivenResponse of(Preview preview) {
      return new GivenResponse(
          preview.destination().unit().orElse(null),
          preview.destination().year().orElse(null),
          preview.corrections().stream().map(CorrectedCellResponse::of).toList());
    }
  }

  static PreviewResponse of(Preview preview) {
    CheckedDocument document = preview.document();
    return new PreviewResponse(
        ImportResponse.of(preview.importing(), List.of()),
        document.errors(),
        document.warnings(),
        document.projects().stream().map(SheetPreviewResponse::of).toList(),
        document.ofUnits().stream().map(UnitDocumentPreviewResponse::of).toList(),
        document.selfEvaluations().stream().map(SelfEvaluationPreviewResponse::of).toList(),
        document.monitorings().stream().map(MonitoringPreviewResponse::of).toList(),
        document.remarks().stream().map(RemarkResponse::of).toList(),
        GivenResponse.of(preview));
  }
}
