package io.jiheng.budget.document.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.jiheng.budget.document.CheckedDocument;
import io.jiheng.budget.document.store.Preview;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would come of a file 导入预览. Errors stand in the way, warnings do not. */
@Schema(name = "ImportPreview")
record PreviewBody(
    @JsonProperty("import") ImportBody importing,
    @Schema(examples = "0") long errors,
    @Schema(examples = "2") long warnings,
    @Schema(description = "项目绩效目标表 / project sheets") List<SheetPreviewBody> projects,
    @Schema(description = "整体绩效目标表与部门整体绩效目标 / overall sheets and departments' plans")
        List<UnitDocumentPreviewBody> ofUnits,
    @Schema(description = "绩效自评表 / self-evaluations")
        List<SelfEvaluationPreviewBody> selfEvaluations,
    @Schema(description = "绩效运行监控表 / forms of monitoring") List<MonitoringPreviewBody> monitorings,
    @Schema(description = "不属于任何一张表的意见 / of no form in particular") List<RemarkBody> findings,
    Given given) {

  /** What whoever brought the file said of it 更正与补充. */
  @Schema(name = "ImportGiven")
  record Given(
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
      @Schema(description = "更正 / corrections") List<CorrectedCellBody> cells) {

    static Given of(Preview preview) {
      return new Given(
          preview.destination().unit().orElse(null),
          preview.destination().year().orElse(null),
          preview.corrections().stream().map(CorrectedCellBody::of).toList());
    }
  }

  static PreviewBody of(Preview preview) {
    CheckedDocument document = preview.document();
    return new PreviewBody(
        ImportBody.of(preview.importing(), List.of()),
        document.errors(),
        document.warnings(),
        document.projects().stream().map(SheetPreviewBody::of).toList(),
        document.ofUnits().stream().map(UnitDocumentPreviewBody::of).toList(),
        document.selfEvaluations().stream().map(SelfEvaluationPreviewBody::of).toList(),
        document.monitorings().stream().map(MonitoringPreviewBody::of).toList(),
        document.remarks().stream().map(RemarkBody::of).toList(),
        Given.of(preview));
  }
}
