package io.jiheng.budget.disbursement.rest;

import io.jiheng.budget.disbursement.Forecast;
import io.jiheng.budget.rest.Wording;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What will be paid by the year's end 全年支出预测, and how that was reckoned. */
@Schema(name = "Forecast")
public record ForecastResponse(
    @Schema(description = "万元 / in 万元", examples = "188.64") BigDecimal paidWan,
    Forecast.Method method,
    @Schema(description = "算法 / how it was reckoned", examples = "按目前进度推算") String explanation) {

  public static ForecastResponse of(Forecast forecast) {
    String text =
        switch (forecast.method()) {
          case PLAN_PACE -> "forecast-plan-pace";
          case DAY_PACE -> "forecast-day-pace";
          case FINAL -> "forecast-final";
        };
    return new ForecastResponse(
        forecast.paidByYearEnd().writtenWan(), forecast.method(), Wording.sentence(text, Map.of()));
  }
}
