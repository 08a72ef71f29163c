package io.jiheng.budget.document;

import io.jiheng.budget.document.UnitDocumentDifferences.Snapshot;
import io.jiheng.budget.forms.unitdocument.UnitDocument;
import io.jiheng.budget.sheet.OfficialDocument;
import io.jiheng.budget.sheet.ProjectState;
import io.jiheng.budget.sheet.Step;
import java.time.Instant;
import java.util.Optional;

/**
 * A revision 修订 of a unit's document: who did what when, and what stood there afterwards. Once
 * written it is never changed.
 *
 * @param reason empty where the step needs none
 * @param document what an adjustment rests on, empty for other steps
 */
public record UnitDocumentRevision(
    UnitDocumentKey key,
    int revision,
    Step step,
    ProjectState state,
    Instant at,
    String by,
    String reason,
    Optional<OfficialDocument> document,
    UnitDocument content) {

  public String unit() {
    return key.unit();
  }

  public int year() {
    return key.year();
  }

  public Snapshot snapshot() {
    return new Snapshot(state, content);
  }
}
