package io.jiheng.pattern.sender;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;

/** Has the settings for who is no bean: the transport is made before there are any. */
@Singleton
@Unremovable
class SenderLimits {

  private final SenderConfig config;

  SenderLimits(SenderConfig config) {
    this.config = config;
  }

  static SenderConfig now() {
    return Arc.container().instance(SenderLimits.class).get().config;
  }
}
