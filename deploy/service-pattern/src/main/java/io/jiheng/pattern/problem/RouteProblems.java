package io.jiheng.pattern.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Answers with a problem what is refused before any resource is asked. */
@Singleton
public class RouteProblems {

  private final LocalizedProblems problems;
  private final ObjectMapper json;

  RouteProblems(LocalizedProblems problems, ObjectMapper json) {
    this.problems = problems;
    this.json = json;
  }

  /** Ends the exchange with the problem, in the language of the request. */
  public void answer(RoutingContext exchange, Problem problem) {
    HttpProblem worded = problems.worded(problem.plain(), exchange);
    HttpServerResponse response = exchange.response().setStatusCode(worded.getStatusCode());
    response.putHeader("Content-Type", HttpProblem.MEDIA_TYPE.toString());
    worded.getHeaders().forEach((name, value) -> response.putHeader(name, value.toString()));
    response.end(written(worded));
  }

  private String written(HttpProblem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
