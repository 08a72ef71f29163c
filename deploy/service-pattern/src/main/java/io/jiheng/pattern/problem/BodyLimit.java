package io.jiheng.pattern.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body announced as too large before the server does so without a word.
 *
 * <p>On a body that grows too large without announcing it the server closes the connection while it
 * is being read; nobody is left to be told why.
 */
@Singleton
class BodyLimit {

  /**
   * A client that is cut off while it sends never sees the answer, so a body up to this many times
   * the limit is read and thrown away; beyond that the connection is closed.
   */
  private static final int WORTH_READING_OFF = 8;

  private final long limit;
  private final LocalizedProblems problems;
  private final ObjectMapper json;

  BodyLimit(
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") Optional<MemorySize> limit,
      LocalizedProblems problems,
      ObjectMapper json) {
    this.limit = limit.map(MemorySize::asLongValue).orElse(Long.MAX_VALUE);
    this.problems = problems;
    this.json = json;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, 1 - RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT);
  }

  private void check(RoutingContext exchange) {
    String announced = exchange.request().getHeader("Content-Length");
    if (announced == null || size(announced) <= limit) {
      exchange.next();
      return;
    }
    Problem problem = Problem.of(413, "payload-too-large").arg("limit", limit);
    refuse(exchange, problems.worded(problem.plain(), exchange), size(announced));
  }

  private void refuse(RoutingContext exchange, HttpProblem problem, long announced) {
    HttpServerResponse response = exchange.response().setStatusCode(problem.getStatusCode());
    response.putHeader("Content-Type", HttpProblem.MEDIA_TYPE.toString());
    problem.getHeaders().forEach((name, value) -> response.putHeader(name, value.toString()));
    if (announced / WORTH_READING_OFF > limit) {
      response.putHeader("Connection", "close");
    } else {
      exchange.request().resume();
    }
    response.end(written(problem));
  }

  private static long size(String contentLength) {
    try {
      return Long.parseLong(contentLength);
    } catch (NumberFormatException malformed) {
      return Long.MAX_VALUE;
    }
  }

  private String written(HttpProblem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
