package io.jiheng.caseevents.intake.rest;

import io.jiheng.caseevents.intake.BatchOutcome.Taken;
import io.jiheng.caseevents.intake.EventOutcome.Placed;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/**
 * Tells what became of a batch 批次答复.
 *
 * @param accepted how many of its events Kafka has acknowledged
 * @param failed how many were not accepted
 * @param items one answer for each event in the order of the batch, or the failed ones only
 */
record BatchResponse(int accepted, int failed, List<EventResponse> items) {

  static final int MULTI_STATUS = 207;

  static BatchResponse of(Taken batch, Locale locale) {
    return new BatchResponse(batch.accepted(), batch.failed(), items(batch.items(), locale));
  }

  static List<EventResponse> items(List<Placed> items, Locale locale) {
    return items.stream().map(item -> EventResponse.of(item, locale)).toList();
  }

  /** 200 where all were accepted, 207 where some were. */
  Response response() {
    return Response.status(failed == 0 ? 200 : MULTI_STATUS).entity(this).build();
  }
}
