package io.jiheng.budget.sheet.rest;

import io.jiheng.budget.sheet.CheckDate;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One check date of the plan 资金支出计划. */
@Schema(name = "CheckDate")
record CheckDateRequest(
    @NotNull @Schema(description = "检查时点 / check date", examples = "2023-06-30") LocalDate day,
    @NotNull
        @Digits(integer = 5, fraction = 4)
        @Schema(description = "累计百分比 / cumulative per cent", examples = "50")
        BigDecimal cumulativePercent) {

  static CheckDateRequest of(CheckDate date) {
    return new CheckDateRequest(date.day(), date.cumulativePercent());
  }

  CheckDate checkDate() {
    return new CheckDate(day, cumulativePercent);
  }
}
