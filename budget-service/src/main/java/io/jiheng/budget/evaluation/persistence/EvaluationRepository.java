package io.jiheng.budget.evaluation.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class EvaluationRepository implements PanacheRepositoryBase<EvaluationEntity, Long> {}
