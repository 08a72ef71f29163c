package io.jiheng.budget.imports.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.document.rest.DepartmentPlanRequest;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan;
import io.jiheng.budget.forms.unitdocument.OverallSheet;
import io.jiheng.budget.imports.check.CheckedUnitDocument;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit's document as it was understood: an overall target sheet or a department's plan. */
@Schema(name = "UnitDocumentPreview")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record UnitDocumentPreviewResponse(
    @Schema(description = "在文件中的位置 / place in the file", examples = "第 5 行") String place,
    @Schema(examples = "336001", nullable = true) String unit,
    @Schema(examples = "2023", nullable = true) Integer year,
    @Schema(description = "整体绩效目标表的各行 / rows of an overall sheet")
        List<OverallRowPreviewResponse> rows,
    @Schema(description = "部门整体绩效目标 / a department's plan", nullable = true)
        DepartmentPlanRequest plan,
    List<RemarkResponse> findings) {

  static UnitDocumentPreviewResponse of(CheckedUnitDocument checked) {
    return new UnitDocumentPreviewResponse(
        checked.read().place().shown(),
        checked.unit().orElse(null),
        checked.year().orElse(null),
        checked.read().content() instanceof OverallSheet sheet
            ? sheet.rows().stream().map(OverallRowPreviewResponse::of).toList()
            : List.of(),
        checked.read().content() instanceof DepartmentPlan plan
            ? DepartmentPlanRequest.of(plan)
            : null,
        checked.remarks().stream().map(RemarkResponse::of).toList());
  }
}
