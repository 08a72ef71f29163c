package io.jiheng.indicators.ledger.rest;

import io.jiheng.indicators.ledger.LedgerEntry;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the departmental ledger 台账记录. */
@Schema(name = "LedgerEntry")
public record LedgerEntryResponse(
    @Schema(examples = "0f9a3c52-7a0e-4a52-8d3f-3f3f6a1f9b77") UUID id,
    @Schema(examples = "冀0283") String court,
    @Schema(examples = "研究室", nullable = true) String department,
    @Schema(examples = "party-satisfaction") String item,
    @Schema(examples = "2023-06-30") LocalDate day,
    @Schema(nullable = true) PeriodResponse period,
    @Schema(examples = "182.00", description = "冲正为负 below zero in a counter-entry")
        BigDecimal numerator,
    @Schema(examples = "200.00", nullable = true) BigDecimal denominator,
    @Schema(examples = "二季度当事人回访，发出问卷 200 份", description = "佐证说明；冲正的原因 evidence, or the reason")
        String evidence,
    @Schema(examples = "https://oa.example.cn/docs/2023/0630", nullable = true) String evidenceLink,
    @Schema(examples = "2023-Q2-回访", nullable = true) String reference,
    @Schema(description = "所冲正的记录 the entry taken back, of a counter-entry", nullable = true)
        UUID reverses,
    @Schema(description = "冲正本记录的记录 the counter-entry that takes this one back", nullable = true)
        UUID reversedBy,
    @Schema(examples = "clerk-0283") String recordedBy,
    @Schema(examples = "2023-07-01T01:12:00Z") Instant recordedAt) {

  /** The shape of a page of the ledger. */
  @Schema(name = "LedgerPage")
  record LedgerPageResponse(List<LedgerEntryResponse> items, int page, int size, long total) {}

  static LedgerEntryResponse of(LedgerEntry entry) {
    var booking = entry.booking();
    return new LedgerEntryResponse(
        entry.id(),
        booking.court(),
        booking.department().orElse(null),
        booking.item(),
        booking.day(),
        booking.period().map(PeriodResponse::of).orElse(null),
        booking.amount().numerator(),
        booking.amount().denominator().orElse(null),
        booking.evidence().text(),
        booking.evidence().link().orElse(null),
        booking.reference().orElse(null),
        entry.reverses().orElse(null),
        entry.reversedBy().orElse(null),
        entry.recordedBy(),
        entry.recordedAt());
  }
}
