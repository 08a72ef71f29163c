package io.jiheng.budget.sheet.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.sheet.ProjectState;
import io.jiheng.budget.sheet.Revision;
import io.jiheng.budget.sheet.Step;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revision 修订: who, when, what before and after. */
@Schema(name = "Revision")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RevisionResponse(
    @Schema(examples = "2") int number,
    Step step,
    Instant at,
    @Schema(examples = "clerk") String by,
    @Schema(description = "退回等的原因 / reason, of a return for one", examples = "年中追加物业维修经费")
        String reason,
    @Schema(description = "调整依据 / what an adjustment rests on", nullable = true)
        OfficialDocumentResponse document,
    @Schema(nullable = true) SnapshotResponse before,
    SnapshotResponse after) {

  @Schema(name = "Snapshot")
  record SnapshotResponse(ProjectState state, SheetRequest sheet) {

    static SnapshotResponse of(Revision.Snapshot snapshot) {
      return new SnapshotResponse(snapshot.state(), SheetRequests.of(snapshot.sheet()));
    }
  }

  static RevisionResponse of(Revision revision) {
    return new RevisionResponse(
        revision.number(),
        revision.step(),
        revision.at(),
        revision.by(),
        revision.reason(),
        revision.document().map(OfficialDocumentResponse::of).orElse(null),
        revision.before().map(SnapshotResponse::of).orElse(null),
        SnapshotResponse.of(revision.after()));
  }
}
