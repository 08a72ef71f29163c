package io.jiheng.pattern.login;

import io.jiheng.pattern.problem.Problem;
import io.jiheng.pattern.problem.RouteProblems;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Refuses changes that another site makes a browser send 跨站请求伪造. The session comes along with any
 * request to this service; a header of ours comes only from our own pages, for no other site is
 * allowed to set it.
 */
@Singleton
class CrossSiteGuard {

  static final String HEADER = "X-Requested-With";

  private static final int AHEAD_OF_AUTHENTICATION = 1_000;
  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final RouteProblems problems;

  CrossSiteGuard(RouteProblems problems) {
    this.problems = problems;
  }

  void register(@Observes Filters filters, LoginConfig config) {
    if (config.enabled()) {
      filters.register(this::check, AHEAD_OF_AUTHENTICATION);
    }
  }

  private void check(RoutingContext exchange) {
    HttpServerRequest request = exchange.request();
    boolean changes = !READING.contains(request.method());
    if (changes && BrowserSession.isIn(request) && request.getHeader(HEADER) == null) {
      problems.answer(exchange, Problem.of(403, "not-from-a-page"));
    } else {
      exchange.next();
    }
  }
}
