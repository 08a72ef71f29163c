package io.jiheng.budget.evaluation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.disbursement.rest.RateResponse;
import io.jiheng.budget.evaluation.ExecutionScore;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the execution of the budget earns 预算执行得分. */
@Schema(name = "ExecutionScore")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ExecutionScoreResponse(
    @Schema(examples = "10") BigDecimal points,
    @Schema(examples = "9.55") BigDecimal score,
    RateResponse rate,
    @Schema(description = "得分说明 / how it came to its score", examples = "10 × 95.5%")
        String explanation,
    @Schema(description = "偏差原因 / reason", nullable = true) String reason,
    @Schema(description = "改进措施 / measure", nullable = true) String measure,
    @Schema(description = "尚缺偏差原因 / a reason is still wanted") boolean lacksReason) {

  static ExecutionScoreResponse of(ExecutionScore execution) {
    return new ExecutionScoreResponse(
        execution.points(),
        execution.score(),
        RateResponse.of(execution.paid()),
        Explanation.of(execution),
        execution.remark().reason(),
        execution.remark().measure(),
        execution.lacksReason());
  }
}
