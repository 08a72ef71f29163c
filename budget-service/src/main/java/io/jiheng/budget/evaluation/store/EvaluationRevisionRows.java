package io.jiheng.budget.evaluation.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class EvaluationRevisionRows
    implements PanacheRepositoryBase<EvaluationRevisionRow, EvaluationRevisionRow.Key> {

  PanacheQuery<EvaluationRevisionRow> of(long projectId) {
    return find("projectId = ?1 order by number desc", projectId);
  }
}
