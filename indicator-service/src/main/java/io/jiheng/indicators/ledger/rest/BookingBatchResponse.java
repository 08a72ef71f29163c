package io.jiheng.indicators.ledger.rest;

import io.jiheng.indicators.ledger.Ledger.Posting;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of entries that were booked together 批量登记结果. */
@Schema(name = "BookingBatch")
public record BookingBatchResponse(
    @Schema(description = "新登记的笔数 how many are new", examples = "11") int booked,
    @Schema(description = "此前已登记的笔数 how many were booked before", examples = "1") int repeated,
    @Schema(description = "各笔记录，次序同请求 the entries, in the order of the request")
        List<LedgerEntryResponse> entries) {

  static BookingBatchResponse of(List<Posting> postings) {
    int booked = (int) postings.stream().filter(Posting::isNew).count();
    return new BookingBatchResponse(
        booked,
        postings.size() - booked,
        postings.stream().map(Posting::entry).map(LedgerEntryResponse::of).toList());
  }
}
