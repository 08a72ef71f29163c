package io.jiheng.pattern.problem;

import io.jiheng.pattern.head.RequestHead;
import io.quarkus.security.AuthenticationException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Answers with a problem where routing itself fails, which the server would do without a word. */
@Singleton
class RouteFailures {

  private final RouteProblems problems;

  RouteFailures(RouteProblems problems) {
    this.problems = problems;
  }

  void register(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
  }

  private void failed(RoutingContext exchange) {
    Throwable cause = exchange.failure();
    if (exchange.response().headWritten() || isOfSecurity(cause)) {
      exchange.next();
      return;
    }
    problems.answer(
        exchange,
        RequestHead.fault(exchange.request())
            .orElseGet(() -> Causes.problem(status(exchange, cause), cause)));
  }

  /** Who may not is challenged by who knows how. */
  private static boolean isOfSecurity(Throwable cause) {
    return cause instanceof SecurityException || cause instanceof AuthenticationException;
  }

  private static int status(RoutingContext exchange, Throwable cause) {
    return cause instanceof HttpException told
        ? told.getStatusCode()
        : Math.max(400, exchange.statusCode());
  }
}
