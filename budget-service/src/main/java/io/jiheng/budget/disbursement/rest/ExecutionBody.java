package io.jiheng.budget.disbursement.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.disbursement.Spending;
import io.jiheng.budget.disbursement.Standing;
import io.jiheng.budget.sheet.CheckDate;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.ProjectState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project's execution 预算执行 as of a day. */
@Schema(name = "Execution")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExecutionBody(
    @Schema(examples = "1") long projectId,
    ProjectState state,
    @Schema(description = "截至该日终了 / at the end of this day", examples = "2023-06-30")
        LocalDate asOf,
    @Schema(description = "预算数，万元 / budget, in 万元", examples = "235.80") BigDecimal budgetWan,
    StandingBody standing,
    RateBody executionRate,
    @Schema(description = "已到的检查时点 / check dates that have come") List<StandingBody> checkDates,
    @Schema(description = "下一检查时点 / the next one", nullable = true) NextCheck nextCheckDate,
    @Schema(description = "年初之前没有 / absent before the year", nullable = true)
        ForecastBody forecast) {

  @Schema(name = "NextCheckDate")
  record NextCheck(
      @Schema(examples = "2023-10-31") LocalDate day,
      @Schema(examples = "80") BigDecimal plannedPercent) {

    static NextCheck of(CheckDate date) {
      return new NextCheck(date.day(), date.cumulativePercent());
    }
  }

  static ExecutionBody of(Project project, Spending spending, LocalDate asOf) {
    Standing standing = spending.at(asOf);
    return new ExecutionBody(
        project.id(),
        project.state(),
        asOf,
        spending.budget().writtenWan(),
        StandingBody.of(standing),
        RateBody.of(standing.paid()),
        spending.atCheckDates(asOf).stream().map(StandingBody::of).toList(),
        spending.plan().next(asOf).map(NextCheck::of).orElse(null),
        spending.forecast(asOf).map(ForecastBody::of).orElse(null));
  }
}
