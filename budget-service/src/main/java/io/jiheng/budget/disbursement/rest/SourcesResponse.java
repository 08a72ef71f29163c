package io.jiheng.budget.disbursement.rest;

import io.jiheng.budget.disbursement.Sources;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sum by source 资金来源, in 万元. */
@Schema(name = "Sources")
public record SourcesResponse(
    @Schema(description = "合计 / total", examples = "240.80") BigDecimal totalWan,
    @Schema(description = "财政资金 / fiscal", examples = "235.80") BigDecimal fiscalWan,
    @Schema(description = "其他资金 / other", examples = "0.00") BigDecimal otherWan,
    @Schema(description = "上年结转 / carried over", examples = "5.00") BigDecimal carriedWan) {

  public static SourcesResponse of(Sources sources) {
    return new SourcesResponse(
        sources.total().writtenWan(),
        sources.fiscal().writtenWan(),
        sources.other().writtenWan(),
        sources.carried().writtenWan());
  }
}
