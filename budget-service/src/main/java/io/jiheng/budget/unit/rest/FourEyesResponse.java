package io.jiheng.budget.unit.rest;

import io.jiheng.budget.unit.FourEyesSetting;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a unit wants four eyes 四眼原则, and who has changed that. */
@Schema(name = "FourEyes")
record FourEyesResponse(
    @Schema(
            description = "申请人与批准人须为两人 / who asks and who decides are two people",
            examples = "true")
        boolean required,
    @Schema(description = "历次变更，新者在前 / every change, the latest first")
        List<ChangeResponse> changes) {

  /** One change of the setting. */
  @Schema(name = "FourEyesChange")
  record ChangeResponse(
      @Schema(examples = "1") int number,
      @Schema(examples = "false") boolean required,
      @Schema(examples = "本单位仅一名财务人员") String reason,
      Instant at,
      @Schema(examples = "admin") String by) {}

  static FourEyesResponse of(List<FourEyesSetting> settings) {
    return new FourEyesResponse(
        settings.isEmpty() || settings.get(0).required(),
        settings.stream()
            .map(
                setting ->
                    new ChangeResponse(
                        setting.number(),
                        setting.required(),
                        setting.reason(),
                        setting.at(),
                        setting.by()))
            .toList());
  }
}
