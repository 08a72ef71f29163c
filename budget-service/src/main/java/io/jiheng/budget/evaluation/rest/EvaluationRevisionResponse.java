package io.jiheng.budget.evaluation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.evaluation.EvaluationRevision;
import io.jiheng.budget.evaluation.EvaluationState;
import io.jiheng.budget.evaluation.EvaluationStep;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revision 修订 of a self-evaluation: who, when, and what it then was. */
@Schema(name = "SelfEvaluationRevision")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record EvaluationRevisionResponse(
    @Schema(examples = "2") int number,
    EvaluationStep step,
    Instant at,
    @Schema(examples = "clerk") String by,
    @Schema(description = "退回原因 / reason of a return", nullable = true) String reason,
    EvaluationState state,
    DraftRequest filled,
    @Schema(description = "报送时的得分 / the scores as signed", nullable = true)
        ScorecardResponse card) {

  static EvaluationRevisionResponse of(EvaluationRevision revision) {
    return new EvaluationRevisionResponse(
        revision.number(),
        revision.step(),
        revision.at(),
        revision.by(),
        revision.reason(),
        revision.state(),
        DraftRequest.of(revision.draft()),
        revision.card().map(ScorecardResponse::of).orElse(null));
  }
}
