package io.jiheng.budget.disbursement.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.disbursement.LedgerEntry;
import io.jiheng.budget.disbursement.Posting;
import io.jiheng.budget.disbursement.Source;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the ledger 支出台账. */
@Schema(name = "LedgerEntry")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryResponse(
    @Schema(examples = "2023-03-0117") String voucher,
    @Schema(description = "元，冲销为负 / in 元, negative for a counter-entry", examples = "58650.00")
        BigDecimal amountYuan,
    @Schema(description = "万元 / in 万元", examples = "5.865") BigDecimal amountWan,
    @Schema(examples = "2023-03-17") LocalDate paidOn,
    @Schema(examples = "城区物业服务有限公司") String payee,
    @Schema(examples = "一季度物业费") String note,
    @Schema(description = "所冲销的凭证号 / the voucher taken back", nullable = true) String reverses,
    @Schema(description = "所用的合同或冻结 / the commitment drawn on", nullable = true) String commitment,
    @Schema(description = "指定的资金来源 / the source named", nullable = true) Source source,
    Instant enteredAt,
    @Schema(examples = "treasurer") String enteredBy,
    @Schema(description = "越过的预警线，只随新登记答复 / only with a new entry", nullable = true)
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<WarningResponse> warnings) {

  static EntryResponse of(LedgerEntry entry) {
    return of(entry, List.of());
  }

  static EntryResponse of(Posting posting) {
    return of(posting.entry(), posting.warnings().stream().map(WarningResponse::of).toList());
  }

  private static EntryResponse of(LedgerEntry entry, List<WarningResponse> warnings) {
    return new EntryResponse(
        entry.voucher(),
        entry.amount().writtenYuan(),
        entry.amount().writtenWan(),
        entry.paidOn(),
        entry.payee(),
        entry.note(),
        entry.reverses().orElse(null),
        entry.commitment().orElse(null),
        entry.source().orElse(null),
        entry.enteredAt(),
        entry.enteredBy(),
        warnings);
  }
}
