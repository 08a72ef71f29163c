package io.jiheng.budget.document.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit's document as it stands in the register, of either kind. It is described as both in one,
 * for generated clients cannot choose between kinds that no member tells apart.
 */
@Schema(
    name = "UnitDocument",
    description =
        "整体绩效目标表有 rows，部门整体绩效目标有 plan / an overall sheet has rows, a department's plan has plan",
    allOf = {OverallSheetBody.class, PlanRevisionBody.class})
sealed interface UnitDocumentBody permits OverallSheetBody, PlanRevisionBody {}
