package io.jiheng.budget.evaluation.persistence;

import io.jiheng.budget.evaluation.Draft;
import io.jiheng.budget.evaluation.EvaluationState;
import io.jiheng.budget.evaluation.Scorecard;
import io.jiheng.budget.evaluation.SelfEvaluation.Signature;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "self_evaluation")
public class EvaluationEntity {

  @Id
  @Column(name = "project_id")
  public long projectId;

  public int revision;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  public EvaluationState state;

  @JdbcTypeCode(SqlTypes.JSON)
  public String draft;

  /** Only of what is submitted. */
  @JdbcTypeCode(SqlTypes.JSON)
  public String card;

  @Column(name = "signed_by")
  public String signedBy;

  @Column(name = "signed_at")
  public Instant signedAt;

  public Draft readDraft() {
    return EvaluationJson.read(draft, Draft.class);
  }

  public Optional<Scorecard> readCard() {
    return Optional.ofNullable(card).map(json -> EvaluationJson.read(json, Scorecard.class));
  }

  public Optional<Signature> signature() {
    return Optional.ofNullable(signedBy).map(by -> new Signature(by, signedAt));
  }
}
