package io.jiheng.sample.event;

import java.time.LocalDateTime;
import java.util.Comparator;

/**
 * An event on its way 上报: when it is sent, and whether it was sent before.
 *
 * @param sentAt Asia/Shanghai; not before the event's time
 */
public record Sending(CaseEvent event, LocalDateTime sentAt, boolean again) {

  static final Comparator<Sending> IN_ORDER =
      Comparator.comparing(Sending::sentAt)
          .thenComparing(sending -> sending.event().source())
          .thenComparing(sending -> sending.event().id())
          .thenComparing(Sending::again);
}
