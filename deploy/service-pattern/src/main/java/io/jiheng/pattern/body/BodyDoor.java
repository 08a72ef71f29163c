package io.jiheng.pattern.body;

import io.jiheng.pattern.problem.RouteProblems;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Refuses a body announced as larger than one of its kind may be, before the server does so without
 * a word.
 */
@Singleton
class BodyDoor {

  private final BodyKinds kinds;
  private final RouteProblems problems;

  BodyDoor(BodyKinds kinds, RouteProblems problems) {
    this.kinds = kinds;
    this.problems = problems;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, 1 - RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT);
  }

  private void check(RoutingContext exchange) {
    String announced = exchange.request().getHeader("Content-Length");
    long limit = kinds.of(exchange).limit();
    if (announced == null || size(announced) <= limit) {
      exchange.next();
      return;
    }
    RestOfBody.discard(exchange.request(), limit);
    problems.answer(exchange, TooLarge.problem(limit));
  }

  private static long size(String contentLength) {
    try {
      return Long.parseLong(contentLength);
    } catch (NumberFormatException malformed) {
      return Long.MAX_VALUE;
    }
  }
}
