package io.jiheng.budget.disbursement.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.money.Share;
import io.jiheng.budget.rest.Wording;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The execution rate 预算执行率 = paid ÷ approved budget, exact as its two sums. */
@Schema(name = "ExecutionRate")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RateResponse(
    @Schema(description = "分子，万元 / numerator, in 万元", examples = "94.32") BigDecimal paidWan,
    @Schema(description = "分母，万元 / denominator, in 万元", examples = "235.80") BigDecimal budgetWan,
    @Schema(description = "百分比，两位小数 / per cent", examples = "40.00", nullable = true) @JsonInclude
        BigDecimal percent,
    @Schema(description = "无百分比的原因 / why there is none", nullable = true) String reason) {

  public static RateResponse of(Share paid) {
    return new RateResponse(
        paid.part().writtenWan(),
        paid.whole().writtenWan(),
        paid.percent().orElse(null),
        paid.percent().isPresent() ? null : Wording.sentence("rate-zero-budget", Map.of()));
  }
}
