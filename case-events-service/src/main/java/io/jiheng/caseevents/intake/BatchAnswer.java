package io.jiheng.caseevents.intake;

import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * What became of a batch 批次答复.
 *
 * @param accepted how many of its events Kafka has acknowledged
 * @param failed how many were not accepted
 * @param items one answer for each event in the order of the batch, or the failed ones only
 */
record BatchAnswer(int accepted, int failed, List<EventAnswer> items) {

  static final int MULTI_STATUS = 207;

  /** 200 where all were accepted, 207 where some were. */
  Response response() {
    return Response.status(failed == 0 ? 200 : MULTI_STATUS).entity(this).build();
  }
}
