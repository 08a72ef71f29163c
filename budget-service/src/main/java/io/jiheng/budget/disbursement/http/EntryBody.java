package io.jiheng.budget.disbursement.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.disbursement.LedgerEntry;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the ledger 支出台账. */
@Schema(name = "LedgerEntry")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryBody(
    @Schema(examples = "2023-03-0117") String voucher,
    @Schema(description = "元，冲销为负 / in 元, negative for a counter-entry", examples = "58650.00")
        BigDecimal amountYuan,
    @Schema(description = "万元 / in 万元", examples = "5.865") BigDecimal amountWan,
    @Schema(examples = "2023-03-17") LocalDate paidOn,
    @Schema(examples = "城区物业服务有限公司") String payee,
    @Schema(examples = "一季度物业费") String note,
    @Schema(description = "所冲销的凭证号 / the voucher taken back", nullable = true) String reverses,
    Instant enteredAt,
    @Schema(examples = "treasurer") String enteredBy) {

  static EntryBody of(LedgerEntry entry) {
    return new EntryBody(
        entry.voucher(),
        entry.amount().writtenYuan(),
        entry.amount().writtenWan(),
        entry.paidOn(),
        entry.payee(),
        entry.note(),
        entry.reverses().orElse(null),
        entry.enteredAt(),
        entry.enteredBy());
  }
}
