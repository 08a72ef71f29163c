package io.jiheng.budget.evaluation.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class EvaluationRows implements PanacheRepositoryBase<EvaluationRow, Long> {}
