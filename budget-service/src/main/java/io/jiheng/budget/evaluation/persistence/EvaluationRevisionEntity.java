package io.jiheng.budget.evaluation.persistence;

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
@IdClass(EvaluationRevisionEntity.Key.class)
public class EvaluationRevisionEntity {

  record Key(long projectId, int number) implements Serializable {}

  @Id
  @Column(name = "project_id")
  public long projectId;

  @Id public int number;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  public EvaluationStep step;

  public Instant at;
  public String by;
  public String reason;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  public EvaluationState state;

  @JdbcTypeCode(SqlTypes.JSON)
  public String draft;

  @JdbcTypeCode(SqlTypes.JSON)
  public String card;

  public EvaluationRevision revision() {
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
