package io.jiheng.budget.unit.rest;

import io.jiheng.budget.unit.BudgetUnit;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a unit 预算单位. */
@Schema(name = "UnitRequest")
record UnitRequest(
    @NotBlank @Size(max = 200) @Schema(examples = "迁安市人民法院") String name,
    @Size(max = 20) @Schema(description = "法院代字 / court code", examples = "冀0283") String courtCode,
    @Size(max = 40) @Schema(description = "上级单位编码 / the unit above it", examples = "336")
        String parent) {

  BudgetUnit unit(String code) {
    return new BudgetUnit(code, name.strip(), given(courtCode), given(parent), 0);
  }

  private static Optional<String> given(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(bare -> !bare.isEmpty());
  }
}
