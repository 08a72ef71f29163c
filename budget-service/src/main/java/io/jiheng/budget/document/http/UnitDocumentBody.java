package io.jiheng.budget.document.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit's document as it stands in the register, of either kind. */
@Schema(
    name = "UnitDocument",
    oneOf = {OverallSheetBody.class, PlanRevisionBody.class})
sealed interface UnitDocumentBody permits OverallSheetBody, PlanRevisionBody {}
