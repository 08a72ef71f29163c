package io.jiheng.budget.sheet.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.targets.Comparison;
import io.jiheng.budget.targets.Target;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target as it was understood 指标值识别结果; the parts that its kind does not have are absent. */
@Schema(name = "UnderstoodTarget")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetResponse(
    @Size(max = 1000) @Schema(examples = "预算执行率") String indicator,
    @Size(max = 1000) @Schema(description = "原文 / as written", examples = "≥90%") String text,
    @Schema(description = "QUALITATIVE: 未识别为数值，照录 / kept as words") Kind kind,
    Comparison comparison,
    @Schema(examples = "90") BigDecimal number,
    @Schema(examples = "%") String unit,
    @Schema(description = "金额，万元 / money, in 万元", examples = "235.80") BigDecimal amountWan,
    LocalDate day) {

  /** The forms a target takes 指标值类型. */
  public enum Kind {
    QUANTITY,
    PERCENT,
    PER_MILLE,
    AMOUNT,
    UNIT_PRICE,
    PERIOD,
    DEADLINE,
    QUALITATIVE
  }

  public static TargetResponse of(Indicator indicator) {
    Target target = indicator.target().understood();
    Words words = new Words(indicator.description(), indicator.target().text());
    if (target instanceof Target.Quantity it) {
      return words.figure(Kind.QUANTITY, it.comparison(), it.number(), it.unit());
    } else if (target instanceof Target.Percent it) {
      return words.figure(Kind.PERCENT, it.comparison(), it.number(), "%");
    } else if (target instanceof Target.PerMille it) {
      return words.figure(Kind.PER_MILLE, it.comparison(), it.number(), "‰");
    } else if (target instanceof Target.Period it) {
      return words.figure(Kind.PERIOD, it.comparison(), it.number(), it.unit());
    } else if (target instanceof Target.Amount it) {
      return words.money(Kind.AMOUNT, it.comparison(), it.money().writtenWan(), null);
    } else if (target instanceof Target.UnitPrice it) {
      return words.money(Kind.UNIT_PRICE, it.comparison(), it.money().writtenWan(), it.per());
    } else if (target instanceof Target.Deadline it) {
      return new TargetResponse(
          words.indicator, words.text, Kind.DEADLINE, null, null, null, null, it.day());
    }
    return new TargetResponse(
        words.indicator, words.text, Kind.QUALITATIVE, null, null, null, null, null);
  }

  private record Words(String indicator, String text) {

    TargetResponse figure(Kind kind, Comparison comparison, BigDecimal number, String unit) {
      return new TargetResponse(indicator, text, kind, comparison, number, unit, null, null);
    }

    TargetResponse money(Kind kind, Comparison comparison, BigDecimal amountWan, String per) {
      return new TargetResponse(indicator, text, kind, comparison, null, per, amountWan, null);
    }
  }
}
