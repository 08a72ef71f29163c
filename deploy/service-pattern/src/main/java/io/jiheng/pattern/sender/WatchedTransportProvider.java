package io.jiheng.pattern.sender;

import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.spi.VertxServiceProvider;

/**
 * Gives Vert.x the transport that watches connections; found by its name under META-INF/services.
 */
public final class WatchedTransportProvider implements VertxServiceProvider {

  @Override
  public void init(VertxBuilder builder) {
    builder.findTransport(new WatchedTransport());
  }
}
