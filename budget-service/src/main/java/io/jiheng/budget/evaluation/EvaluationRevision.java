package io.jiheng.budget.evaluation;

import java.time.Instant;
import java.util.Optional;

/**
 * A revision 修订 of a self-evaluation: what it became by a step. What was before is in the revision
 * before.
 *
 * @param reason of a return
 * @param card as it was signed; empty where it was not
 */
public record EvaluationRevision(
    int number,
    EvaluationStep step,
    Instant at,
    String by,
    String reason,
    EvaluationState state,
    Draft draft,
    Optional<Scorecard> card) {}
