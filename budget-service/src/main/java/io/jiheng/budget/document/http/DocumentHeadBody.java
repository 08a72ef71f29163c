package io.jiheng.budget.document.http;

import io.jiheng.budget.document.store.UnitDocumentRevision;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose document it is, and its revision 修订. */
@Schema(name = "UnitDocumentHead")
record DocumentHeadBody(
    @Schema(examples = "336001") String unit,
    @Schema(examples = "2023") int year,
    @Schema(examples = "1") int revision,
    Instant at,
    @Schema(examples = "clerk") String by) {

  static DocumentHeadBody of(UnitDocumentRevision revision) {
    return new DocumentHeadBody(
        revision.unit(), revision.year(), revision.revision(), revision.at(), revision.by());
  }
}
