package io.jiheng.pattern.transport;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Tells who came over TLS to come in no other way for a year (HSTS). The scheme is that of the
 * connection, or the one told by an ingress that is trusted.
 */
@Singleton
class StrictTransport {

  /** Ahead of whatever may answer. */
  private static final int VERY_FIRST = Integer.MAX_VALUE;

  private static final String A_YEAR = "max-age=31536000; includeSubDomains";

  void register(@Observes Filters filters) {
    filters.register(StrictTransport::tell, VERY_FIRST);
  }

  private static void tell(RoutingContext exchange) {
    if ("https".equals(exchange.request().scheme())) {
      exchange.response().putHeader("Strict-Transport-Security", A_YEAR);
    }
    exchange.next();
  }
}
