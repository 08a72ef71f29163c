package io.jiheng.pattern.load;

import io.jiheng.pattern.problem.Problem;
import io.jiheng.pattern.problem.RouteProblems;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Refuses requests while as many are in hand as there are threads for: whatever they all wait for,
 * health checks find a thread, and nobody waits in a queue without an end. A request counts from
 * when its body is there until its answer begins.
 */
@Singleton
class RequestsInHand {

  /** Behind the reading of bodies. */
  private static final int VERY_LAST = 0;

  private static final String API = "/api/";

  private final Semaphore places;
  private final RouteProblems problems;
  private final String retryAfter;
  private final Counter refused;

  RequestsInHand(LoadConfig config, RouteProblems problems, MeterRegistry metrics) {
    places = new Semaphore(config.requestsInHand());
    retryAfter = String.valueOf(config.retryAfter().toSeconds());
    this.problems = problems;
    refused =
        Counter.builder("jiheng.requests.overload")
            .description("Requests refused because as many were in hand as can be")
            .register(metrics);
  }

  void register(@Observes Filters filters) {
    filters.register(this::admit, VERY_LAST);
  }

  private void admit(RoutingContext exchange) {
    if (!exchange.normalizedPath().startsWith(API)) {
      exchange.next();
      return;
    }
    if (!places.tryAcquire()) {
      refused.increment();
      problems.answer(exchange, Problem.of(503, "overload").header("Retry-After", retryAfter));
      return;
    }
    AtomicBoolean given = new AtomicBoolean();
    Runnable giveBack =
        () -> {
          if (given.compareAndSet(false, true)) {
            places.release();
          }
        };
    exchange.addHeadersEndHandler(begun -> giveBack.run());
    exchange.addEndHandler(done -> giveBack.run());
    exchange.next();
  }
}
