package io.jiheng.budget.document.http;

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
    @Schema(description = "不属于任何一张表的意见 / of no form in particular") List<RemarkBody> findings) {

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
        document.remarks().stream().map(RemarkBody::of).toList());
  }
}
