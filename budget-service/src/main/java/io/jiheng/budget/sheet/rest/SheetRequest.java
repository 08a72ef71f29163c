package io.jiheng.budget.sheet.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.sheet.CellText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project sheet 项目绩效目标表 as it goes in and comes out. Money in 万元, at most six decimals. */
@Schema(name = "ProjectSheet")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SheetRequest(
    @NotBlank @Size(max = 40) @Schema(description = "预算单位编码 / unit code", examples = "336001")
        String unit,
    @NotNull @Min(2000) @Max(2100) @Schema(description = "预算年度 / fiscal year", examples = "2023")
        Integer year,
    @Size(max = 60)
        @Schema(
            description = "项目编码，可缺 / project code, may be absent",
            examples = "13020023P000039100348",
            nullable = true)
        String code,
    @NotBlank @Size(max = 300) @Schema(description = "项目名称 / name", examples = "新大楼物业及运转费")
        String name,
    @NotNull
        @Digits(integer = 10, fraction = 6)
        @Schema(description = "预算数，万元 / budget, in 万元", examples = "235.80")
        BigDecimal budgetWan,
    @NotNull
        @Digits(integer = 10, fraction = 6)
        @Schema(description = "财政资金，万元 / fiscal, in 万元", examples = "235.80")
        BigDecimal fiscalWan,
    @Digits(integer = 10, fraction = 6)
        @Schema(
            description = "上年结转，万元，缺则为 0 / carried over from the year before, in 万元, 0 if absent",
            examples = "0.00",
            nullable = true)
        BigDecimal carriedWan,
    @Digits(integer = 10, fraction = 6)
        @Schema(
            description = "其他资金，万元，缺则为 0 / other, in 万元, 0 if absent",
            examples = "0.00",
            nullable = true)
        BigDecimal otherWan,
    @Size(max = 200)
        @Schema(description = "预算数原文 / the cell as written", examples = "74.5 万元", nullable = true)
        String budgetText,
    @Size(max = 200)
        @Schema(description = "财政资金原文 / the cell as written", examples = "74.5 元", nullable = true)
        String fiscalText,
    @Size(max = 200) @Schema(description = "上年结转原文 / the cell as written", nullable = true)
        String carriedText,
    @Size(max = 200) @Schema(description = "其他资金原文 / the cell as written", nullable = true)
        String otherText,
    @Size(max = 4000) @Schema(description = "资金用途 / purpose", examples = "水电、物业与维修开支")
        String purpose,
    @Size(max = 60) @Schema(description = "资金支出计划，可缺 / plan, may be absent")
        List<@Valid @NotNull CheckDateRequest> plan,
    @Size(max = 200) List<@Valid @NotNull ObjectiveRequest> objectives,
    @Size(max = 1000) List<@Valid @NotNull IndicatorRequest> indicators) {

  /** A name of nothing but blanks is none, and is refused as such. */
  SheetRequest {
    name = name == null ? "" : CellText.line(name);
  }
}
