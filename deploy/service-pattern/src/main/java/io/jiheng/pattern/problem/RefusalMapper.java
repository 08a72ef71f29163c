package io.jiheng.pattern.problem;

import io.jiheng.pattern.refusal.RefusedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers what a rule refuses as the problem of its code, and is the one place that does. */
@Provider
public class RefusalMapper implements ExceptionMapper<RefusedException> {

  @Override
  public Response toResponse(RefusedException refused) {
    return problem(refused).response();
  }

  static Problem problem(RefusedException refused) {
    var problem = Problem.of(status(refused.kind()), refused.code());
    refused.arguments().forEach(problem::arg);
    refused
        .again()
        .ifPresent(time -> problem.header("Retry-After", String.valueOf(time.toSeconds())));
    return problem;
  }

  private static int status(RefusedException.Kind kind) {
    return switch (kind) {
      case NOT_UNDERSTOOD -> 400;
      case NOT_ALLOWED -> 403;
      case UNKNOWN -> 404;
      case CONFLICT -> 409;
      case OUTDATED -> 412;
      case AGAINST_A_RULE -> 422;
      case TOO_MANY -> 429;
      case NOT_NOW -> 503;
    };
  }
}
