package io.jiheng.budget.imports.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.forms.filled.ReadFundLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of 项目资金 as a form has it, in the form's own words. */
@Schema(name = "FundLinePreview")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FundLinePreviewResponse(
    @Schema(examples = "年度资金总额") String name,
    @Schema(description = "年初预算数 / as first approved", examples = "398.00") String initial,
    @Schema(description = "全年预算数 / adjusted budget", examples = "398.00") String budget,
    @Schema(description = "执行数 / paid", examples = "378.10") String paid,
    @Schema(description = "执行率 / paid of the budget", examples = "95.00%") String rate,
    @Schema(description = "全年预计执行数，仅监控表有 / forecast, in monitoring only", examples = "398.00")
        String forecast) {

  static FundLinePreviewResponse of(ReadFundLine line) {
    return new FundLinePreviewResponse(
        line.name(), line.initial(), line.budget(), line.paid(), line.rate(), line.forecast());
  }
}
