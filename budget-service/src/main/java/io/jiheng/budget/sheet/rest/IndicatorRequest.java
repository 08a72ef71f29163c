package io.jiheng.budget.sheet.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.sheet.CellText;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.targets.TargetText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of the indicator tree 绩效指标. */
@Schema(name = "Indicator")
@JsonInclude(JsonInclude.Include.NON_NULL)
record IndicatorRequest(
    @NotBlank @Size(max = 100) @Schema(description = "一级指标 / level 1", examples = "产出指标")
        String level1,
    @NotBlank @Size(max = 100) @Schema(description = "二级指标 / level 2", examples = "成本指标")
        String level2,
    @NotBlank @Size(max = 200) @Schema(description = "三级指标 / level 3", examples = "预算执行率")
        String level3,
    @NotNull @Size(max = 1000) @Schema(description = "绩效指标描述 / description", examples = "预算执行率")
        String description,
    @NotNull
        @Size(max = 500)
        @Schema(description = "指标值，照录原文 / the target, to the letter", examples = "≥90%")
        String target,
    @Size(max = 500) @Schema(description = "指标值确定依据 / basis", examples = "年初工作计划", nullable = true)
        String basis,
    @Digits(integer = 3, fraction = 2)
        @DecimalMin("0")
        @DecimalMax("100")
        @Schema(
            description = "表上自带的分值，可缺；自评时为该行的缺省分值 / the sheet's own points, may be absent",
            examples = "12.5",
            nullable = true)
        BigDecimal points) {

  /** A name of nothing but blanks is none, and is refused as such. */
  IndicatorRequest {
    level1 = bare(level1);
    level2 = bare(level2);
    level3 = bare(level3);
  }

  private static String bare(String name) {
    return name == null ? "" : CellText.line(name);
  }

  static IndicatorRequest of(Indicator indicator) {
    return new IndicatorRequest(
        indicator.level1(),
        indicator.level2(),
        indicator.level3(),
        indicator.description(),
        indicator.target().text(),
        indicator.basis().isEmpty() ? null : indicator.basis(),
        indicator.points().orElse(null));
  }

  Indicator indicator() {
    return new Indicator(
        level1,
        level2,
        level3,
        description,
        TargetText.of(target),
        basis == null ? "" : basis,
        Optional.ofNullable(points));
  }
}
