package io.jiheng.budget.evaluation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.evaluation.EvaluationState;
import io.jiheng.budget.evaluation.SelfEvaluation;
import io.jiheng.budget.rest.Wording;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project's self-evaluation 绩效自评 as it stands. */
@Schema(name = "SelfEvaluation")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SelfEvaluationResponse(
    @Schema(examples = "1") long projectId,
    @Schema(
            description = "修订号，即 ETag；未填报过为 0 / revision, also the ETag; 0 if untouched",
            examples = "2")
        int revision,
    EvaluationState state,
    @Schema(description = "报送人 / who signed", examples = "clerk", nullable = true) String signedBy,
    @Schema(nullable = true) Instant signedAt,
    DraftRequest filled,
    @Schema(description = "取消的项目没有 / absent where the project was called off", nullable = true)
        ScorecardResponse card,
    @Schema(description = "不能计分的原因 / why nothing can be scored", nullable = true) String unscored) {

  static SelfEvaluationResponse of(SelfEvaluation evaluation) {
    return new SelfEvaluationResponse(
        evaluation.projectId(),
        evaluation.revision(),
        evaluation.state(),
        evaluation.signed().map(SelfEvaluation.Signature::by).orElse(null),
        evaluation.signed().map(SelfEvaluation.Signature::at).orElse(null),
        DraftRequest.of(evaluation.draft()),
        evaluation.card().map(ScorecardResponse::of).orElse(null),
        unscored(evaluation));
  }

  private static String unscored(SelfEvaluation evaluation) {
    if (evaluation.draft().isCancelled()) {
      return Wording.sentence(
          "score-cancelled", Map.of("reason", evaluation.draft().cancelledBecause()));
    }
    return evaluation
        .violation()
        .map(violation -> Wording.sentence(violation.code(), violation.facts()))
        .orElse(null);
  }
}
