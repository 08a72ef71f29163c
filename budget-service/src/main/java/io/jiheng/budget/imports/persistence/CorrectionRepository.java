package io.jiheng.budget.imports.persistence;

import io.jiheng.budget.forms.line.CellCorrection;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
public class CorrectionRepository
    implements PanacheRepositoryBase<CorrectionEntity, CorrectionEntity.Key> {

  /** The corrections of an import, as they were given. */
  public List<CellCorrection> of(long importId) {
    return list("importId = ?1", Sort.by("position"), importId).stream()
        .map(CorrectionEntity::correction)
        .toList();
  }

  /** Puts others in their place. */
  public void replace(long importId, List<CellCorrection> corrections, Instant at, String by) {
    delete("importId = ?1", importId);
    for (int index = 0; index < corrections.size(); index++) {
      CorrectionEntity row = CorrectionEntity.of(importId, index + 1, corrections.get(index));
      row.at = at;
      row.by = by;
      persist(row);
    }
  }
}
