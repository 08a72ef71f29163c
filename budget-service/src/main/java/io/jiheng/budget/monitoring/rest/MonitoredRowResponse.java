package io.jiheng.budget.monitoring.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.attainment.TargetRow;
import io.jiheng.budget.attainment.TargetValue;
import io.jiheng.budget.monitoring.Cause;
import io.jiheng.budget.monitoring.Expectation;
import io.jiheng.budget.monitoring.Likelihood;
import io.jiheng.budget.monitoring.MonitoredRow;
import io.jiheng.budget.targets.Quotient;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row at a check date 指标监控. */
@Schema(name = "MonitoredTarget")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record MonitoredRowResponse(
    @Schema(examples = "1") int row,
    @Schema(examples = "产出指标") String level1,
    @Schema(examples = "数量指标") String level2,
    @Schema(examples = "案件受理数量") String level3,
    @Schema(examples = "案件受理数量") String description,
    @Schema(description = "年度指标值 / target", examples = "≥18000件") String target,
    @Schema(description = "截至该日完成情况 / so far", examples = "9500件", nullable = true) String actual,
    @Schema(nullable = true) TargetValue.Source source,
    @Schema(description = "完成值的日期 / of which day", examples = "2023-06-30", nullable = true)
        LocalDate asOf,
    @Schema(description = "是否已达标 / attained already", nullable = true) Boolean attained,
    @Schema(description = "全年预计完成情况 / expected by year's end", examples = "19157件", nullable = true)
        String expected,
    @Schema(description = "如何预计 / how it was come by", nullable = true) Expectation.Method method,
    @Schema(description = "预计能否达标 / expected to be attained", nullable = true)
        Boolean willBeAttained,
    @Schema(description = "预计偏差，负为不足 / expected beyond or short of the target", nullable = true)
        BigDecimal deviation,
    @Schema(description = "偏差原因类别 / what it comes from", nullable = true) Cause cause,
    @Schema(description = "偏差原因说明 / reason", nullable = true) String reason,
    @Schema(description = "改进措施 / measure", nullable = true) String measure,
    @Schema(nullable = true) Likelihood likelihood,
    @Schema(description = "预计不达标而尚缺原因 / expected to miss and not explained") boolean lacksReason) {

  static MonitoredRowResponse of(MonitoredRow row) {
    TargetRow target = row.target();
    return new MonitoredRowResponse(
        target.row(),
        target.indicator().level1(),
        target.indicator().level2(),
        target.indicator().level3(),
        target.indicator().description(),
        target.indicator().target().text(),
        target.value().map(TargetValue::shown).orElse(null),
        target.value().map(TargetValue::source).orElse(null),
        target.value().map(TargetValue::asOf).orElse(null),
        target.value().flatMap(value -> target.attained()).orElse(null),
        row.expected().map(Expectation::shown).orElse(null),
        row.expected().map(Expectation::method).orElse(null),
        row.willBeAttained().orElse(null),
        row.deviation().map(Quotient::shown).orElse(null),
        row.note().cause().orElse(null),
        row.note().reason(),
        row.note().measure(),
        row.note().likelihood().orElse(null),
        row.lacksReason());
  }
}
