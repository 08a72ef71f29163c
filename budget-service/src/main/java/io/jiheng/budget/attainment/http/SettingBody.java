package io.jiheng.budget.attainment.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.attainment.Setting;
import io.jiheng.budget.target.Comparison;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person settled of a row 指标设定, and when. */
@Schema(name = "TargetSettingMade")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SettingBody(
    @Schema(description = "本项目或本表第几次设定 / counts the owner's", examples = "1") int number,
    @Schema(description = "部门职责，项目的行没有 / duty, absent of a project's row", nullable = true)
        String duty,
    @Schema(description = "设定时该行的指标 / the row as it was then", examples = "一审服判息诉率")
        String description,
    @Schema(description = "关联的指标代码；缺为不关联 / linked to", examples = "appeal-free", nullable = true)
        String indicator,
    @Schema(description = "无符号的指标值如何判读 / how a bare figure is read", nullable = true)
        Comparison readAs,
    Instant at,
    @Schema(examples = "clerk") String by) {

  public static SettingBody of(Setting setting) {
    return new SettingBody(
        setting.number(),
        setting.key().duty().isEmpty() ? null : setting.key().duty(),
        setting.key().indicator(),
        setting.code().orElse(null),
        setting.readAs().orElse(null),
        setting.at(),
        setting.by());
  }
}
