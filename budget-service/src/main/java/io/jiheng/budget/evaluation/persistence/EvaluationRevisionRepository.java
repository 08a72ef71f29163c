package io.jiheng.budget.evaluation.persistence;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class EvaluationRevisionRepository
    implements PanacheRepositoryBase<EvaluationRevisionEntity, EvaluationRevisionEntity.Key> {

  public PanacheQuery<EvaluationRevisionEntity> of(long projectId) {
    return find("projectId = ?1 order by number desc", projectId);
  }
}
