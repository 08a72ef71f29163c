package io.jiheng.indicators.limits.rest;

import io.jiheng.indicators.limits.LimitTableReader.Written;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of an own table 本院审限表 as it comes in; what is wrong with it is told row by row. */
@Schema(name = "TimeLimitRowRequest")
public record LimitRowRequest(
    @Schema(description = "类型代字 type word of the family", examples = "民初") String family,
    @Schema(
            description = "ORDINARY 普通、SUMMARY 简易、SMALL_CLAIMS 小额、FAST 速裁、* 不分程序",
            examples = "ORDINARY")
        String procedure,
    @Schema(description = "审限：6m 六个月，45d 四十五日", examples = "5m") String limit,
    @Schema(description = "依据 what it rests on", examples = "本院审判管理办法第八条") String basis) {

  static Written written(int number, LimitRowRequest row) {
    return row == null
        ? new Written(number, "", "", "", "")
        : new Written(
            number, text(row.family), text(row.procedure), text(row.limit), text(row.basis));
  }

  private static String text(String given) {
    return Objects.requireNonNullElse(given, "");
  }
}
