package io.jiheng.budget.overview.rest;

import io.jiheng.budget.disbursement.PlanStatus;
import io.jiheng.budget.disbursement.Source;
import io.jiheng.budget.disbursement.rest.RateResponse;
import io.jiheng.budget.overview.Rollup;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sums of a unit and those under it 汇总. Money in 万元. */
@Schema(name = "Rollup")
record RollupResponse(
    @Schema(description = "项目数 / projects", examples = "5") int projects,
    @Schema(description = "其中已批复 / of them approved", examples = "5") int approved,
    @Schema(description = "全部项目预算 / budgets of all sheets", examples = "682.44")
        BigDecimal budgetWan,
    @Schema(description = "财政资金 / fiscal", examples = "682.44") BigDecimal fiscalWan,
    @Schema(description = "其他资金 / other", examples = "0.00") BigDecimal otherWan,
    @Schema(description = "上年结转 / carried over", examples = "0.00") BigDecimal carriedWan,
    @Schema(description = "合同与冻结预留 / reserved", examples = "23.46") BigDecimal reservedWan,
    @Schema(description = "已批复项目的可用资金 / free of what is approved", examples = "318.02")
        BigDecimal freeWan,
    @Schema(description = "已批复项目 / of what is approved") RateResponse executionRate,
    @Schema(description = "已批复项目，按资金来源 / of what is approved, by source")
        List<SourceResponse> sources,
    @Schema(description = "有支出计划的已批复项目 / of the approved ones with a plan")
        PlannedResponse planned) {

  @Schema(name = "SourceRollup")
  record SourceResponse(Source source, RateResponse executionRate) {}

  @Schema(name = "PlannedRollup")
  record PlannedResponse(
      @Schema(examples = "5") int projects,
      @Schema(examples = "341.22") BigDecimal plannedWan,
      @Schema(examples = "300.00") BigDecimal paidWan,
      @Schema(examples = "-41.22") BigDecimal gapWan,
      PlanStatus status) {}

  static RollupResponse of(Rollup rollup) {
    Rollup.Planned planned = rollup.planned();
    return new RollupResponse(
        rollup.projects(),
        rollup.approved(),
        rollup.budget().total().writtenWan(),
        rollup.budget().fiscal().writtenWan(),
        rollup.budget().other().writtenWan(),
        rollup.budget().carried().writtenWan(),
        rollup.reserved().writtenWan(),
        rollup.free().writtenWan(),
        RateResponse.of(rollup.share()),
        Arrays.stream(Source.values())
            .map(source -> new SourceResponse(source, RateResponse.of(rollup.share(source))))
            .toList(),
        new PlannedResponse(
            planned.projects(),
            planned.planned().writtenWan(),
            planned.paid().part().writtenWan(),
            planned.gap().writtenWan(),
            planned.status()));
  }
}
