package io.jiheng.budget.evaluation.store;

import io.jiheng.budget.evaluation.Draft;
import io.jiheng.budget.evaluation.EvaluationRevision;
import io.jiheng.budget.evaluation.EvaluationState;
import io.jiheng.budget.evaluation.EvaluationStep;
import io.jiheng.budget.evaluation.Scorecard;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
@Table(name = "self_evaluation_revision")
@IdClass(EvaluationRevisionRow.Key.class)
class EvaluationRevisionRow {

  record Key(long projectId, int number) implements Serializable {}

  @Id
  @Column(name = "project_id")
  long projectId;

  @Id int number;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  EvaluationStep step;

  Instant at;
  String by;
  String reason;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  EvaluationState state;

  @JdbcTypeCode(SqlTypes.JSON)
  String draft;

  @JdbcTypeCode(SqlTypes.JSON)
  String card;

  EvaluationRevision revision() {
    return new EvaluationRevision(
        number,
        step,
        at,
        by,
        reason,
        state,
        EvaluationJson.read(draft, Draft.class),
        Optional.ofNullable(card).map(json -> EvaluationJson.read(json, Scorecard.class)));
  }
}
