package io.jiheng.budget.unit.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.unit.BudgetUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit 预算单位 as it is answered. */
@Schema(name = "Unit")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitResponse(
    @Schema(examples = "336001") String code,
    @Schema(examples = "迁安市人民法院") String name,
    @Schema(examples = "冀0283", nullable = true) String courtCode,
    @Schema(examples = "336", nullable = true) String parent) {

  public static UnitResponse of(BudgetUnit unit) {
    return new UnitResponse(
        unit.code(), unit.name(), unit.courtCode().orElse(null), unit.parent().orElse(null));
  }
}
