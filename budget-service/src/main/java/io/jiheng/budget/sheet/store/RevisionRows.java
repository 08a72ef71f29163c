package io.jiheng.budget.sheet.store;

import io.jiheng.budget.sheet.Step;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class RevisionRows implements PanacheRepositoryBase<RevisionRow, RevisionRow.Key> {

  PanacheQuery<RevisionRow> of(long projectId) {
    return find("projectId = ?1 order by number desc", projectId);
  }

  /** The latest by which a project was taken that step. */
  Optional<RevisionRow> latest(long projectId, Step step) {
    return find("projectId = ?1 and step = ?2 order by number desc", projectId, step)
        .firstResultOptional();
  }
}
