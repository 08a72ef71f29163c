package io.jiheng.budget.document.rest;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/**
 * A unit's document as it stands in the register, of either kind. It is described with the members
 * of both and none of them required, for generated clients cannot choose between kinds that no
 * member tells apart, and no answer has both.
 */
@Schema(
    name = "UnitDocument",
    description =
        "整体绩效目标表有 rows，部门整体绩效目标有 plan / an overall sheet has rows, a department's plan has plan",
    properties = {
      @SchemaProperty(name = "head", implementation = DocumentHeadResponse.class),
      @SchemaProperty(
          name = "rows",
          type = SchemaType.ARRAY,
          implementation = OverallRowRequest.class,
          description = "整体绩效目标表的各行 / rows of an overall sheet"),
      @SchemaProperty(name = "plan", implementation = DepartmentPlanRequest.class)
    })
sealed interface UnitDocumentResponse permits OverallSheetRequest, PlanRevisionRequest {}
