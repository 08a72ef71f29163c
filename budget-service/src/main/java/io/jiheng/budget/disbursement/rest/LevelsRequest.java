package io.jiheng.budget.disbursement.rest;

import io.jiheng.budget.disbursement.SpendingLevels;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Levels of warning and stopping 支付控制线; a missing one is none. */
@Schema(name = "SpendingLevels")
record LevelsRequest(
    @DecimalMin("0.01")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Schema(
            description = "累计支出达预算的百分之几即预警 / warn at % of the budget",
            examples = "90",
            nullable = true)
        BigDecimal warnBudgetPercent,
    @DecimalMin("0.01")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Schema(
            description = "达预算的百分之几即拒付 / stop at % of the budget",
            examples = "95",
            nullable = true)
        BigDecimal stopBudgetPercent,
    @DecimalMin("0.01")
        @DecimalMax("999")
        @Digits(integer = 3, fraction = 2)
        @Schema(
            description =
                "达本检查时点计划累计的百分之几即预警 / warn at % of what is planned by the next check date",
            examples = "100",
            nullable = true)
        BigDecimal warnPlanPercent,
    @DecimalMin("0.01")
        @DecimalMax("999")
        @Digits(integer = 3, fraction = 2)
        @Schema(
            description =
                "达本检查时点计划累计的百分之几即拒付 / stop at % of what is planned by the next check date",
            examples = "120",
            nullable = true)
        BigDecimal stopPlanPercent) {

  static LevelsRequest of(SpendingLevels levels) {
    return new LevelsRequest(
        shown(levels.warnBudget()),
        shown(levels.stopBudget()),
        shown(levels.warnPlan()),
        shown(levels.stopPlan()));
  }

  SpendingLevels levels() {
    return new SpendingLevels(
        Optional.ofNullable(warnBudgetPercent),
        Optional.ofNullable(stopBudgetPercent),
        Optional.ofNullable(warnPlanPercent),
        Optional.ofNullable(stopPlanPercent));
  }

  private static BigDecimal shown(Optional<BigDecimal> percent) {
    return percent
        .map(value -> new BigDecimal(value.stripTrailingZeros().toPlainString()))
        .orElse(null);
  }
}
