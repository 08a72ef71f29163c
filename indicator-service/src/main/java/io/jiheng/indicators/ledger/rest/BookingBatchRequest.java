package io.jiheng.indicators.ledger.rest;

import io.jiheng.indicators.ledger.Booking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many entries to be booked together 批量登记内容. */
@Schema(name = "BookingBatchRequest")
public record BookingBatchRequest(
    @NotNull
        @Size(min = 1, max = BookingBatchRequest.MOST)
        @Schema(description = "要登记的各笔，至多 500 笔 what is to be booked")
        List<@NotNull @Valid BookingRequest> entries) {

  /** So many fit well into a body of the size that is taken. */
  static final int MOST = 500;

  List<Booking> bookings() {
    return entries.stream().map(BookingRequest::booking).toList();
  }
}
