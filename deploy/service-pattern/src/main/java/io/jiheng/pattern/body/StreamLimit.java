package io.jiheng.pattern.body;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Holds a body that is read while it comes to the limit of its kind, also where none is announced.
 */
@Provider
public class StreamLimit implements ContainerRequestFilter {

  private final BodyKinds kinds;
  private final RoutingContext exchange;

  StreamLimit(BodyKinds kinds, RoutingContext exchange) {
    this.kinds = kinds;
    this.exchange = exchange;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    BodyKinds.Kind kind = kinds.of(exchange);
    if (kind.streamed()) {
      request.setEntityStream(new LimitedStream(request.getEntityStream(), kind.limit()));
    }
  }
}
