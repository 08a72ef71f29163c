package io.jiheng.budget.document.rest;

import io.jiheng.budget.document.UnitDocumentRevision;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 部门整体绩效目标 as it stands in the register; it goes in as it comes out, its head left aside. */
@Schema(name = "DepartmentPlan")
record PlanRevisionRequest(
    @Schema(description = "只出不进 / only comes out", readOnly = true, nullable = true)
        DocumentHeadResponse head,
    @Valid @NotNull DepartmentPlanRequest plan)
    implements UnitDocumentResponse {

  static final String EXAMPLE =
      """
      {"plan": {"overallGoal": "公正审判，便利群众",
        "goals": [{"number": 1, "title": "案件审判", "text": "审理好一审案件",
                   "indicators": [{"indicator": "案件结案率", "text": "≥90%"}]}],
        "safeguards": ["（一）方便群众立案"]}}
      """;

  static PlanRevisionRequest of(UnitDocumentRevision revision) {
    DepartmentPlan content = (DepartmentPlan) revision.content();
    return new PlanRevisionRequest(
        DocumentHeadResponse.of(revision), DepartmentPlanRequest.of(content));
  }
}
