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
record RevisionBody(
    @Schema(examples = "2") int number,
    Step step,
    Instant at,
    @Schema(examples = "clerk") String by,
    @Schema(description = "退回等的原因 / reason, of a return for one", examples = "年中追加物业维修经费")
        String reason,
    @Schema(description = "调整依据 / what an adjustment rests on", nullable = true)
        OfficialDocumentBody document,
    @Schema(nullable = true) SnapshotBody before,
    SnapshotBody after) {

  @Schema(name = "Snapshot")
  record SnapshotBody(ProjectState state, SheetBody sheet) {

    static SnapshotBody of(Revision.Snapshot snapshot) {
      return new SnapshotBody(snapshot.state(), SheetBodies.body(snapshot.sheet()));
    }
  }

  static RevisionBody of(Revision revision) {
    return new RevisionBody(
        revision.number(),
        revision.step(),
        revision.at(),
        revision.by(),
        revision.reason(),
        revision.document().map(OfficialDocumentBody::of).orElse(null),
        revision.before().map(SnapshotBody::of).orElse(null),
        SnapshotBody.of(revision.after()));
  }
}
