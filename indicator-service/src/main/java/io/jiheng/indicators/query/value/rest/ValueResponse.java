package io.jiheng.indicators.query.value.rest;

import io.jiheng.indicators.organization.Scope;
import io.jiheng.indicators.query.value.Standing;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One value of an indicator.
 *
 * @param numerator exact; for mean days the sum of days
 * @param denominator exact; null for a plain count
 * @param value numerator ÷ denominator in the unit, with 2 decimals by the rounding rule of the
 *     calibre; null where there is nothing to divide by, see reason
 */
@Schema(name = "Value")
public record ValueResponse(
    @Schema(examples = "closing-progress") String code,
    @Schema(examples = "审执结案进度") String name,
    @Schema(examples = "冀0283") String court,
    @Schema(examples = "迁安市人民法院", nullable = true) String courtName,
    Scope scope,
    @Schema(examples = "2023-06-30") LocalDate asOf,
    @Schema(description = "口径版本 version of the calibre", examples = "2022") String version,
    @Schema(examples = "%") String unit,
    @Schema(examples = "5021") BigDecimal numerator,
    @Schema(examples = "9144", nullable = true) BigDecimal denominator,
    @Schema(examples = "54.91", nullable = true) BigDecimal value,
    @Schema(description = "为何无值 why there is no value", examples = "分母为零", nullable = true)
        String reason,
    @Schema(nullable = true) TargetResponse target,
    Standing status,
    @Schema(nullable = true) ScheduleResponse schedule,
    @Schema(
            description = "asOf 为已关账月份末日时的关账值 the value as closed, at the end of a closed month",
            nullable = true)
        ClosedResponse close,
    @Schema(nullable = true) FreshnessResponse freshness) {

  /** The target held against the value, and the document and number it stands in. */
  @Schema(name = "Target")
  public record TargetResponse(
      @Schema(examples = "≥") String comparison,
      @Schema(examples = "90") BigDecimal value,
      @Schema(
              description = "区间上限，非区间为 null upper end of an interval",
              examples = "95",
              nullable = true)
          BigDecimal upTo,
      @Schema(
              description = "限期：至迟此日达到，逐日适用的为 null by when, where it is not to hold every day",
              examples = "2023-06-30",
              nullable = true)
          LocalDate dueOn,
      @Schema(examples = "qianan-2023") String set,
      @Schema(examples = "002") String document,
      @Schema(examples = "二.1") String number) {}

  /**
   * The floor of the month.
   *
   * @param gapPoints points of the unit still missing; negative when ahead
   * @param gapCases cases still to be added to the numerator; negative or 0 when ahead
   */
  @Schema(name = "ScheduleGap")
  public record ScheduleResponse(
      @Schema(examples = "55") BigDecimal floor,
      @Schema(examples = "2023-06-30") LocalDate dueOn,
      @Schema(examples = "0.09") BigDecimal gapPoints,
      @Schema(examples = "9") long gapCases,
      @Schema(examples = "wulanhaote-2022") String set) {}

  /**
   * The value as it was closed 关账值.
   *
   * @param id of the close
   * @param value null where there was nothing to divide by
   * @param adjusted whether a part or the value is another one now
   */
  @Schema(name = "ClosedValue")
  public record ClosedResponse(
      @Schema(examples = "4b2f3c0e-5d3a-4a5e-9a43-0c1c1f0f6e11") UUID id,
      @Schema(examples = "2023-07-03T01:12:00Z") Instant closedAt,
      @Schema(examples = "5019") BigDecimal numerator,
      @Schema(examples = "9144", nullable = true) BigDecimal denominator,
      @Schema(examples = "54.89", nullable = true) BigDecimal value,
      @Schema(description = "关账后有调整 changed since", examples = "true") boolean adjusted) {}

  /**
   * How fresh the answer is.
   *
   * @param newestEventTime the latest time of an event counted, at most that of its counting
   * @param countedAt when an event was last counted
   * @param lagSeconds how long that event had waited in Kafka
   * @param silentCourts the courts asked about that have fallen silent; null where none has
   */
  @Schema(name = "Freshness")
  public record FreshnessResponse(
      @Schema(nullable = true) Instant newestEventTime,
      @Schema(nullable = true) Instant countedAt,
      @Schema(examples = "0.042", nullable = true) BigDecimal lagSeconds,
      @Schema(
              description =
                  "断报法院：已超过其平时来报间隔三倍未见事件"
                      + " courts not heard of for more than three times their usual gap",
              examples = "[\"冀0283\"]",
              nullable = true)
          List<String> silentCourts) {}
}
