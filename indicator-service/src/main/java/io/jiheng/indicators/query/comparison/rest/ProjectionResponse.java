package io.jiheng.indicators.query.comparison.rest;

import io.jiheng.indicators.query.comparison.Projection;
import io.jiheng.indicators.query.slice.Part;
import io.jiheng.indicators.query.value.rest.FigureResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a value will stand at the end of the month and of the year. */
@Schema(name = "Outlook")
public record ProjectionResponse(
    @Schema(examples = "closing-progress") String code,
    @Schema(examples = "冀0283") String court,
    @Schema(examples = "%") String unit,
    FigureResponse now,
    @Schema(description = "推算所用的近期天数 days of which the pace is taken", examples = "28")
        int paceDays,
    DayResponse monthEnd,
    DayResponse yearEnd) {

  private static final int DECIMALS = 2;

  /** A projected value, and the working of each sum. */
  @Schema(name = "Projection")
  public record DayResponse(
      @Schema(examples = "2023-12-31") LocalDate day,
      @Schema(examples = "93.71", nullable = true) BigDecimal value,
      @Schema(description = "当月进度下限 floor of that month", examples = "93", nullable = true)
          BigDecimal floor,
      @Schema(
              description = "推算仍差件数，负为超出 cases still missing by then",
              examples = "-12",
              nullable = true)
          Long gapCases,
      List<WorkingResponse> working) {}

  /** now + lastDays ÷ 28 × daysAhead. */
  @Schema(name = "Working")
  public record WorkingResponse(
      Part part,
      @Schema(examples = "closed") String measure,
      @Schema(examples = "结案") String name,
      @Schema(examples = "5021") long now,
      @Schema(examples = "612") long lastDays,
      @Schema(examples = "184") long daysAhead,
      @Schema(examples = "9042.71") BigDecimal projected) {

    static WorkingResponse of(Projection.Working working) {
      var added =
          BigDecimal.valueOf(working.lastDays() * working.daysAhead())
              .divide(BigDecimal.valueOf(Projection.PACE_DAYS), DECIMALS, RoundingMode.HALF_UP);
      return new WorkingResponse(
          working.part(),
          working.term().measure().code(),
          working.term().measure().chineseName(),
          working.now(),
          working.lastDays(),
          working.daysAhead(),
          added.add(BigDecimal.valueOf(working.now())));
    }
  }
}
