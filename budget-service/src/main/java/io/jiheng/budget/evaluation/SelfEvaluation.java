package io.jiheng.budget.evaluation;

import java.time.Instant;
import java.util.Optional;

/**
 * A project's self-evaluation 绩效自评 as it stands.
 *
 * @param revision 0 while nobody has written anything into it
 * @param card empty for a project called off, and where the points cannot be given
 * @param misfit why they cannot
 * @param signed who submitted it, and when
 */
public record SelfEvaluation(
    long projectId,
    int revision,
    EvaluationState state,
    Draft draft,
    Optional<Scorecard> card,
    Optional<PointsViolation> violation,
    Optional<Signature> signed) {

  /** 报送人与报送时间. */
  public record Signature(String by, Instant at) {}
}
