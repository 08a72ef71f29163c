package io.jiheng.pattern.sender;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/** Has the settings for who is no bean: the transport is made before there are any. */
@Startup
@Singleton
@Unremovable
class SenderLimits {

  private final SenderConfig config;

  SenderLimits(SenderConfig config, MeterRegistry metrics) {
    this.config = config;
    // Told from the beginning: of a counter that appears with its first event, no rule sees the
    // rise.
    for (Slowness slowness : Slowness.values()) {
      slowness.ended(metrics);
    }
  }

  static SenderConfig now() {
    return Arc.container().instance(SenderLimits.class).get().config;
  }
}
