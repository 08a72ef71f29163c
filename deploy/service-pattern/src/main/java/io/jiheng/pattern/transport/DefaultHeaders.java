package io.jiheng.pattern.transport;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Headers of an answer that does not say otherwise itself: nobody keeps it 缓存, as what is answered
 * depends on who asks, and a browser runs and loads nothing of it. Answers that are asked for again
 * under their ETag say how they may be kept; Swagger UI says what it runs.
 */
@Singleton
class DefaultHeaders {

  /** Ahead of whatever may answer. */
  private static final int VERY_FIRST = Integer.MAX_VALUE;

  private static final Map<String, String> UNLESS_SAID =
      Map.of(
          "Cache-Control",
          "no-store",
          "Content-Security-Policy",
          "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

  void register(@Observes Filters filters) {
    filters.register(DefaultHeaders::complete, VERY_FIRST);
  }

  private static void complete(RoutingContext exchange) {
    MultiMap headers = exchange.response().headers();
    exchange.addHeadersEndHandler(
        begun ->
            UNLESS_SAID.forEach(
                (name, value) -> {
                  if (!headers.contains(name)) {
                    headers.set(name, value);
                  }
                }));
    exchange.next();
  }
}
