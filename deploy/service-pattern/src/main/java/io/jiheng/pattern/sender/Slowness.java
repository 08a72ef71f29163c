package io.jiheng.pattern.sender;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** Why a connection is ended. */
enum Slowness {
  /** Its request has half a head. */
  HEAD,
  /** Its body trickles. */
  BODY,
  /** Its answer is not read. */
  UNREAD,
  /** Nothing is asked. */
  IDLE;

  /** Counts the connections ended for this reason. */
  Counter ended(MeterRegistry metrics) {
    return Counter.builder("jiheng.senders.ended")
        .description("Connections ended because their other side was too slow")
        .tag("reason", name().toLowerCase(Locale.ROOT))
        .register(metrics);
  }
}
