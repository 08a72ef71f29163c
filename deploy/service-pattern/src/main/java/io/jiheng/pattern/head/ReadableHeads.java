package io.jiheng.pattern.head;

import io.jiheng.pattern.problem.RouteProblems;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Refuses requests with unreadable heads, ahead of all who would stumble over them. */
@Singleton
class ReadableHeads {

  private static final int FIRST = 1_000_000;

  private final RouteProblems problems;

  ReadableHeads(RouteProblems problems) {
    this.problems = problems;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, FIRST);
  }

  private void check(RoutingContext exchange) {
    RequestHead.fault(exchange.request())
        .ifPresentOrElse(fault -> problems.answer(exchange, fault), exchange::next);
  }
}
