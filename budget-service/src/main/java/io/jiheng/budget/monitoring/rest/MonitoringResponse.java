package io.jiheng.budget.monitoring.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.disbursement.rest.ForecastResponse;
import io.jiheng.budget.disbursement.rest.StandingResponse;
import io.jiheng.budget.monitoring.MonitoringForm;
import io.jiheng.budget.sheet.CheckDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of one check date 绩效运行监控表. */
@Schema(name = "Monitoring")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MonitoringResponse(
    @Schema(examples = "1") long projectId,
    @Schema(description = "监控时点 / check date", examples = "2023-06-30") LocalDate day,
    @Schema(description = "表上的写法 / as the form heads it", examples = "6月底") String heading,
    @Schema(description = "填报次数，即 ETag / also the ETag; 0 if untouched", examples = "1")
        int revision,
    @Schema(description = "预算数，万元 / budget, in 万元", examples = "235.80") BigDecimal budgetWan,
    @Schema(description = "支出对照计划 / spending against the plan") StandingResponse standing,
    @Schema(description = "全年预计支出 / what will be paid by year's end", nullable = true)
        ForecastResponse forecast,
    @Schema(description = "支出滞后的原因 / why the spending is not as planned", nullable = true)
        String reason,
    @Schema(nullable = true) String measure,
    @Schema(description = "支出滞后而尚缺原因 / behind its plan and not explained") boolean lacksReason,
    List<MonitoredRowResponse> rows) {

  static MonitoringResponse of(long projectId, MonitoringForm form) {
    return new MonitoringResponse(
        projectId,
        form.day(),
        new CheckDate(form.day(), BigDecimal.ZERO).heading(),
        form.revision(),
        form.standing().paid().whole().writtenWan(),
        StandingResponse.of(form.standing()),
        form.forecast().map(ForecastResponse::of).orElse(null),
        given(form.notes().reason()),
        given(form.notes().measure()),
        form.spendingLacksReason(),
        form.rows().stream().map(MonitoredRowResponse::of).toList());
  }

  private static String given(String text) {
    return text.isEmpty() ? null : text;
  }
}
