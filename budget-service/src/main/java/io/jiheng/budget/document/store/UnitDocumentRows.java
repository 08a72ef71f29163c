package io.jiheng.budget.document.store;

import io.jiheng.budget.document.UnitDocument.Kind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class UnitDocumentRows implements PanacheRepositoryBase<UnitDocumentRow, UnitDocumentRow.Key> {

  /** The latest first. */
  List<UnitDocumentRow> revisions(Kind kind, String unit, int year) {
    return list(
        "kind = ?1 and unitCode = ?2 and year = ?3 order by revision desc", kind, unit, year);
  }

  Optional<UnitDocumentRow> latest(Kind kind, String unit, int year) {
    return find(
            "kind = ?1 and unitCode = ?2 and year = ?3 order by revision desc", kind, unit, year)
        .firstResultOptional();
  }

  /** The latest of each unit and year, by unit and the latest year first. */
  List<UnitDocumentRow> latest(Kind kind) {
    return list(
        "from UnitDocumentRow document where document.kind = ?1 and document.revision ="
            + " (select max(other.revision) from UnitDocumentRow other where other.kind = ?1"
            + " and other.unitCode = document.unitCode and other.year = document.year)"
            + " order by document.unitCode, document.year desc",
        kind);
  }
}
