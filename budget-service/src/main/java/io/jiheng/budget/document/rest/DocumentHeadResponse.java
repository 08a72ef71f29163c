package io.jiheng.budget.document.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.document.UnitDocumentRevision;
import io.jiheng.budget.sheet.ProjectState;
import io.jiheng.budget.sheet.Step;
import io.jiheng.budget.sheet.rest.OfficialDocumentResponse;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose document it is, its state, and the revision 修订 that made it so. */
@Schema(name = "UnitDocumentHead")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record DocumentHeadResponse(
    @Schema(examples = "336001") String unit,
    @Schema(examples = "2023") int year,
    ProjectState state,
    @Schema(examples = "1") int revision,
    Step step,
    Instant at,
    @Schema(examples = "clerk") String by,
    @Schema(description = "退回或调整的原因 / reason of a return or an adjustment", examples = "年中调整结案目标")
        String reason,
    @Schema(description = "调整依据 / what an adjustment rests on", nullable = true)
        OfficialDocumentResponse document) {

  static DocumentHeadResponse of(UnitDocumentRevision revision) {
    return new DocumentHeadResponse(
        revision.unit(),
        revision.year(),
        revision.state(),
        revision.revision(),
        revision.step(),
        revision.at(),
        revision.by(),
        revision.reason(),
        revision.document().map(OfficialDocumentResponse::of).orElse(null));
  }
}
