package io.jiheng.budget.attainment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.attainment.Setting;
import io.jiheng.budget.attainment.SettingChange;
import io.jiheng.budget.targets.Comparison;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person settled of a row 设定变更: who, when, from what to what. */
@Schema(name = "TargetSettingChange")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SettingChangeResponse(
    @Schema(description = "本项目或本表第几次设定 / counts the owner's", examples = "2") int number,
    @Schema(description = "部门职责，项目的行没有 / duty, absent of a project's row", nullable = true)
        String duty,
    @Schema(description = "设定时该行的指标 / the row as it was then", examples = "一审服判息诉率")
        String description,
    @Schema(description = "此前的设定，首次则缺 / what held before, absent of the first", nullable = true)
        SettledResponse from,
    @Schema(description = "此后的设定 / what holds from then on") SettledResponse to,
    Instant at,
    @Schema(examples = "clerk") String by) {

  /** A setting 指标设定. */
  @Schema(name = "TargetSettled")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record SettledResponse(
      @Schema(description = "关联的指标代码；缺为不关联 / linked to", examples = "appeal-free", nullable = true)
          String indicator,
      @Schema(description = "无符号的指标值如何判读 / how a bare figure is read", nullable = true)
          Comparison readAs) {

    static SettledResponse of(Setting setting) {
      return new SettledResponse(setting.code().orElse(null), setting.readAs().orElse(null));
    }
  }

  static SettingChangeResponse of(SettingChange change) {
    Setting made = change.to();
    return new SettingChangeResponse(
        made.number(),
        made.key().duty().isEmpty() ? null : made.key().duty(),
        made.key().indicator(),
        change.from().map(SettledResponse::of).orElse(null),
        SettledResponse.of(made),
        made.at(),
        made.by());
  }
}
