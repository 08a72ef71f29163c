package io.jiheng.pattern.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * 401 with the challenge of the authentication in use.
 *
 * <p>Stands in for the mappers of resteasy-problem 3.21, which were compiled against an older form
 * of {@link ChallengeData} and fail to link; a release built on Quarkus 3.32 makes this needless.
 */
public class UnauthorizedMapper {

  private static final int AHEAD_OF_THE_LIBRARY = 1;

  private final LocalizedProblems problems;

  UnauthorizedMapper(LocalizedProblems problems) {
    this.problems = problems;
  }

  @ServerExceptionMapper(value = UnauthorizedException.class, priority = AHEAD_OF_THE_LIBRARY)
  Uni<Response> missing(RoutingContext exchange) {
    return answer(exchange);
  }

  @ServerExceptionMapper(
      value = AuthenticationFailedException.class,
      priority = AHEAD_OF_THE_LIBRARY)
  Uni<Response> failed(RoutingContext exchange) {
    return answer(exchange);
  }

  private Uni<Response> answer(RoutingContext exchange) {
    HttpAuthenticator authenticator = exchange.get(HttpAuthenticator.class.getName());
    return authenticator.getChallenge(exchange).map(challenge -> problem(exchange, challenge));
  }

  private Response problem(RoutingContext exchange, ChallengeData challenge) {
    Problem unauthorized = Problem.of(401, "unauthorized");
    if (challenge != null && challenge.getHeaders() != null) {
      challenge.getHeaders().forEach((name, value) -> unauthorized.header(name.toString(), value));
    }
    HttpProblem worded = problems.worded(unauthorized.plain(), exchange);
    return worded.toResponse();
  }
}
