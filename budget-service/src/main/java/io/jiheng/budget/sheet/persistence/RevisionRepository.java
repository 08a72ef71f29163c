package io.jiheng.budget.sheet.persistence;

import io.jiheng.budget.sheet.Step;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
public class RevisionRepository
    implements PanacheRepositoryBase<RevisionEntity, RevisionEntity.Key> {

  public PanacheQuery<RevisionEntity> of(long projectId) {
    return find("projectId = ?1 order by number desc", projectId);
  }

  /** The latest by which a project was taken that step. */
  public Optional<RevisionEntity> latest(long projectId, Step step) {
    return find("projectId = ?1 and step = ?2 order by number desc", projectId, step)
        .firstResultOptional();
  }
}
