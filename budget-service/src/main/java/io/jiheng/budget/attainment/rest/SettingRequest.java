package io.jiheng.budget.attainment.rest;

import io.jiheng.budget.targets.Comparison;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person settles of a row 指标设定. */
@Schema(name = "TargetSetting")
public record SettingRequest(
    @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,79}")
        @Schema(
            description = "关联的指标代码；缺则不关联，即使按名称有推荐 / linked to; to none if absent",
            examples = "appeal-free",
            nullable = true)
        String indicator,
    @Schema(
            description = "无符号的指标值如何判读；缺则金额和成本为上限，其余为下限 / how a bare figure is read",
            nullable = true)
        ReadAs readAs) {

  public static final String EXAMPLE =
      """
      {"indicator": "appeal-free"}
      """;

  /** How a figure without a sign can be read 无符号指标值的判读. */
  public enum ReadAs {
    /** 不低于 */
    AT_LEAST(Comparison.AT_LEAST),
    /** 不高于 */
    AT_MOST(Comparison.AT_MOST),
    /** 等于 */
    EQUAL(Comparison.EQUAL);

    private final Comparison comparison;

    ReadAs(Comparison comparison) {
      this.comparison = comparison;
    }
  }

  Optional<String> code() {
    return Optional.ofNullable(indicator);
  }

  Optional<Comparison> comparison() {
    return Optional.ofNullable(readAs).map(chosen -> chosen.comparison);
  }
}
