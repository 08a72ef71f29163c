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
record ExecutionResponse(
    @Schema(examples = "1") long projectId,
    ProjectState state,
    @Schema(description = "截至该日终了 / at the end of this day", examples = "2023-06-30")
        LocalDate asOf,
    @Schema(description = "预算数，万元 / budget, in 万元", examples = "235.80") BigDecimal budgetWan,
    StandingResponse standing,
    RateResponse executionRate,
    @Schema(description = "已到的检查时点 / check dates that have come") List<StandingResponse> checkDates,
    @Schema(description = "下一检查时点 / the next one", nullable = true) NextCheckResponse nextCheckDate,
    @Schema(description = "年初之前没有 / absent before the year", nullable = true)
        ForecastResponse forecast) {

  @Schema(name = "NextCheckDate")
  record NextCheckResponse(
      @Schema(examples = "2023-10-31") LocalDate day,
      @Schema(examples = "80") BigDecimal plannedPercent) {

    static NextCheckResponse of(CheckDate date) {
      return new NextCheckResponse(date.day(), date.cumulativePercent());
    }
  }

  static ExecutionResponse of(Project project, Spending spending, LocalDate asOf) {
    Standing standing = spending.at(asOf);
    return new ExecutionResponse(
        project.id(),
        project.state(),
        asOf,
        spending.budget().writtenWan(),
        StandingResponse.of(standing),
        RateResponse.of(standing.paid()),
        spending.atCheckDates(asOf).stream().map(StandingResponse::of).toList(),
        spending.plan().next(asOf).map(NextCheckResponse::of).orElse(null),
        spending.forecast(asOf).map(ForecastResponse::of).orElse(null));
  }
}
