package io.jiheng.budget.sheet.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class RevisionRows implements PanacheRepositoryBase<RevisionRow, RevisionRow.Key> {

  PanacheQuery<RevisionRow> of(long projectId) {
    return find("projectId = ?1 order by number desc", projectId);
  }
}
