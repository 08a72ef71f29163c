package io.jiheng.indicators.bulletin.rest;

import io.jiheng.indicators.bulletin.HeldIndicator;
import io.jiheng.indicators.bulletin.rest.FigureResponses.FigureResponse;
import io.jiheng.indicators.catalogue.Schedule;
import io.jiheng.indicators.catalogue.Target;
import io.jiheng.indicators.query.value.Standing;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator held against its target or the floor of the month. */
@Schema(name = "BulletinIndicator")
public record HeldIndicatorResponse(
    @Schema(examples = "closing-rate") String code,
    @Schema(examples = "案件结案率") String name,
    @Schema(examples = "Closing rate") String englishName,
    FigureResponse figure,
    @Schema(description = "目标符号，仅有进度要求为 null", examples = "≥", nullable = true) String comparison,
    @Schema(description = "目标值，区间为下限 the target", examples = "90", nullable = true)
        BigDecimal target,
    @Schema(description = "区间上限 upper end of an interval", examples = "95", nullable = true)
        BigDecimal upTo,
    @Schema(description = "本月进度下限 the floor of the month", examples = "55", nullable = true)
        BigDecimal floor,
    Standing status,
    @Schema(description = "目标所出文件 the document of the target", examples = "000") String document,
    @Schema(description = "在该文件中的编号 its number there", examples = "2") String number) {

  static HeldIndicatorResponse of(HeldIndicator held) {
    var applicable = held.applicable().orElseThrow();
    var target = applicable.row().target();
    return new HeldIndicatorResponse(
        held.indicator().code(),
        held.indicator().chineseName(),
        held.indicator().englishName(),
        FigureResponse.of(held.figure()),
        target.map(Target::comparison).map(Target.Comparison::sign).orElse(null),
        target.map(Target::value).orElse(null),
        target.flatMap(Target::upTo).orElse(null),
        held.gap().map(Schedule.Gap::floor).orElse(null),
        held.standing(),
        applicable.set().document(),
        applicable.row().number());
  }
}
