package io.jiheng.budget.document.store;

import io.jiheng.budget.document.UnitDocument;
import io.jiheng.budget.document.UnitDocument.Kind;
import io.jiheng.pattern.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The register of units' documents. A document brought in again becomes a revision. */
@ApplicationScoped
public class UnitDocuments {

  private final UnitDocumentRows rows;
  private final Clock clock;

  UnitDocuments(UnitDocumentRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** The latest of each unit and year. */
  @Transactional
  public List<UnitDocumentRevision> list(Kind kind) {
    return rows.latest(kind).stream().map(UnitDocumentRow::revision).toList();
  }

  /** The latest, or a 404. */
  @Transactional
  public UnitDocumentRevision get(Kind kind, String unit, int year) {
    return latest(kind, unit, year)
        .orElseThrow(
            () ->
                Problem.of(404, "unit-document-not-found")
                    .arg("unit", unit)
                    .arg("year", year)
                    .exception());
  }

  /** All revisions, the latest first. */
  @Transactional
  public List<UnitDocumentRevision> revisions(Kind kind, String unit, int year) {
    return rows.revisions(kind, unit, year).stream().map(UnitDocumentRow::revision).toList();
  }

  Optional<UnitDocumentRevision> latest(Kind kind, String unit, int year) {
    return rows.latest(kind, unit, year).map(UnitDocumentRow::revision);
  }

  /**
   * Enters a revision, for a unit that the caller's transaction holds; nothing if it says no more.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void enter(String unit, int year, UnitDocument content, String by) {
    Optional<UnitDocumentRevision> before = latest(content.kind(), unit, year);
    if (before.filter(revision -> revision.content().equals(content)).isPresent()) {
      return;
    }
    UnitDocumentRow row = new UnitDocumentRow();
    row.kind = content.kind();
    row.unitCode = unit;
    row.year = year;
    row.revision = before.map(UnitDocumentRevision::revision).orElse(0) + 1;
    row.content = UnitDocumentJson.write(content);
    row.at = clock.instant();
    row.by = by;
    rows.persist(row);
  }
}
