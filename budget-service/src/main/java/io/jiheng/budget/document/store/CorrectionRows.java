package io.jiheng.budget.document.store;

import io.jiheng.budget.document.CellCorrection;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class CorrectionRows implements PanacheRepositoryBase<CorrectionRow, CorrectionRow.Key> {

  /** The corrections of an import, as they were given. */
  List<CellCorrection> of(long importId) {
    return list("importId = ?1", Sort.by("position"), importId).stream()
        .map(CorrectionRow::correction)
        .toList();
  }

  /** Puts others in their place. */
  void replace(long importId, List<CellCorrection> corrections, Instant at, String by) {
    delete("importId = ?1", importId);
    for (int index = 0; index < corrections.size(); index++) {
      CorrectionRow row = CorrectionRow.of(importId, index + 1, corrections.get(index));
      row.at = at;
      row.by = by;
      persist(row);
    }
  }
}
