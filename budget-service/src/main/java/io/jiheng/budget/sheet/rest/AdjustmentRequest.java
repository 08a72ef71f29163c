package io.jiheng.budget.sheet.rest;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.Adjustment;
import io.jiheng.budget.sheet.BudgetFigures;
import io.jiheng.budget.sheet.DisbursementPlan;
import io.jiheng.budget.sheet.OfficialDocument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An adjustment 预算调整 asked for: another budget, another plan, or both. */
@Schema(name = "AdjustmentRequest")
record AdjustmentRequest(
    @Valid @Schema(description = "缺则预算不变 / absent: stays", nullable = true) FiguresRequest budget,
    @Size(max = 60) @Schema(description = "缺则计划不变 / absent: stays", nullable = true)
        List<@Valid @NotNull CheckDateRequest> plan,
    @NotBlank @Size(max = 1000) @Schema(examples = "年中追加物业维修经费") String reason,
    @NotBlank @Size(max = 100) @Schema(description = "文号 / number", examples = "冀财预〔2023〕18号")
        String documentNumber,
    @NotNull @Schema(description = "发文日期 / date", examples = "2023-06-08") LocalDate documentDate) {

  static final String EXAMPLE =
      """
      {"budget": {"budgetWan": 250, "fiscalWan": 235.8, "otherWan": 14.2},
       "reason": "年中追加物业维修经费", "documentNumber": "冀财预〔2023〕18号", "documentDate": "2023-06-08"}
      """;

  @Schema(name = "AdjustedBudget")
  record FiguresRequest(
      @NotNull @Digits(integer = 10, fraction = 6) @Schema(examples = "250.00")
          BigDecimal budgetWan,
      @NotNull @Digits(integer = 10, fraction = 6) @Schema(examples = "235.80")
          BigDecimal fiscalWan,
      @NotNull @Digits(integer = 10, fraction = 6) @Schema(examples = "14.20") BigDecimal otherWan,
      @Digits(integer = 10, fraction = 6)
          @Schema(
              description = "上年结转，万元，缺则为 0 / carried over, in 万元, 0 if absent",
              examples = "0.00",
              nullable = true)
          BigDecimal carriedWan) {

    BudgetFigures figures() {
      return new BudgetFigures(
          Money.ofWan(budgetWan),
          Money.ofWan(fiscalWan),
          carriedWan == null ? Money.ZERO : Money.ofWan(carriedWan),
          Money.ofWan(otherWan),
          BudgetFigures.Written.NOTHING);
    }
  }

  Adjustment adjustment() {
    return new Adjustment(
        Optional.ofNullable(budget).map(FiguresRequest::figures),
        Optional.ofNullable(plan)
            .map(
                dates ->
                    new DisbursementPlan(
                        dates.stream().map(CheckDateRequest::checkDate).toList())));
  }

  OfficialDocument document() {
    return new OfficialDocument(documentNumber.strip(), documentDate);
  }
}
