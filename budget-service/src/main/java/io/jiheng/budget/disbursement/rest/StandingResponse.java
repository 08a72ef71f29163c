package io.jiheng.budget.disbursement.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.disbursement.PlanStatus;
import io.jiheng.budget.disbursement.Standing;
import io.jiheng.budget.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Spending against the plan at the end of a day; what cannot be said is absent. */
@Schema(name = "Standing")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StandingResponse(
    @Schema(examples = "2023-06-30") LocalDate day,
    @Schema(description = "计划累计百分比 / planned, cumulative", examples = "50")
        BigDecimal plannedPercent,
    @Schema(description = "计划累计，万元 / planned, in 万元", examples = "117.90") BigDecimal plannedWan,
    @Schema(description = "支出累计百分比 / paid, cumulative", examples = "40.00") BigDecimal paidPercent,
    @Schema(description = "支出累计，万元 / paid, in 万元", examples = "94.32") BigDecimal paidWan,
    @Schema(description = "差距，百分点 / gap, in points", examples = "-10.00") BigDecimal gapPoints,
    @Schema(description = "差距，万元 / gap, in 万元", examples = "-23.58") BigDecimal gapWan,
    @Schema(examples = "BEHIND") PlanStatus status) {

  public static StandingResponse of(Standing standing) {
    return new StandingResponse(
        standing.day(),
        standing.plannedPercent().orElse(null),
        standing.planned().map(Money::writtenWan).orElse(null),
        standing.paid().percent().orElse(null),
        standing.paid().part().writtenWan(),
        standing.gapPoints().orElse(null),
        standing.gap().map(Money::writtenWan).orElse(null),
        standing.status());
  }
}
