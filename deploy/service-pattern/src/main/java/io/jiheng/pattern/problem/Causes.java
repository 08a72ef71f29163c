package io.jiheng.pattern.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.http.HttpClosedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Map;

/** One table from what went wrong to the code of the problem that tells it. */
final class Causes {

  /** How the server says, in the middle of reading, that a body is over the limit. */
  private static final String TOO_LARGE = "Request too large";

  /** How it says that nothing came any more. */
  private static final String READ_TIMED_OUT = "Read timed out";

  private static final Map<Integer, String> CODES =
      Map.ofEntries(
          Map.entry(400, "bad-request"),
          Map.entry(401, "unauthorized"),
          Map.entry(403, "forbidden"),
          Map.entry(404, "not-found"),
          Map.entry(405, "method-not-allowed"),
          Map.entry(406, "not-acceptable"),
          Map.entry(409, "conflict"),
          Map.entry(412, "precondition-failed"),
          Map.entry(413, "payload-too-large"),
          Map.entry(414, "address-too-long"),
          Map.entry(415, "unsupported-media-type"),
          Map.entry(428, "if-match-required"),
          Map.entry(429, "too-many-requests"),
          Map.entry(431, "headers-too-long"),
          Map.entry(503, "unavailable"));

  private Causes() {}

  /** The same status and headers with a code of ours and nothing of what the library had to say. */
  static HttpProblem coded(HttpProblem problem, Throwable cause) {
    Problem coded = problem(problem.getStatusCode(), cause);
    problem.getHeaders().forEach((name, value) -> coded.header(name, String.valueOf(value)));
    return coded.plain();
  }

  static Problem problem(int status, Throwable cause) {
    if (cause instanceof ConstraintViolationException broken) {
      var violations = broken.getConstraintViolations();
      return Violations.callersFault(violations)
          ? Problem.of(400, "constraint-violation").arg("violations", Violations.of(violations))
          : Unforeseen.of(cause);
    }
    var outage = Outage.of(cause);
    if (outage.isPresent()) {
      return outage.get();
    }
    if (UnstorableValue.isIn(cause)) {
      return Problem.of(400, "unstorable-value");
    }
    if (MalformedMediaType.isIn(cause)) {
      return Problem.of(406, "not-acceptable");
    }
    if (MalformedForm.isIn(cause)) {
      return Problem.of(400, "malformed-form");
    }
    JsonProcessingException json = json(cause);
    if (json != null) {
      return JsonFault.callersFault(json) ? JsonFault.of(json) : Unforeseen.of(cause);
    }
    if (cause instanceof CharConversionException) {
      return JsonFault.ofCharacters();
    }
    if (cause instanceof ForbiddenException) {
      return Problem.of(403, "forbidden")
          .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\"");
    }
    if (cause instanceof NotFoundException && cause.getCause() != null) {
      return MalformedParameter.ofCurrentRequest();
    }
    if (cause instanceof IOException && TOO_LARGE.equals(cause.getMessage())) {
      return Problem.of(413, "payload-too-large");
    }
    if (isSenderGone(cause)) {
      return Problem.of(408, "sender-gone");
    }
    return byStatus(status, cause);
  }

  /** Nobody is left to read the answer, and nothing went wrong here. */
  private static boolean isSenderGone(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof ClosedChannelException
          || cause instanceof HttpClosedException
          || cause instanceof IOException && READ_TIMED_OUT.equals(cause.getMessage())) {
        return true;
      }
    }
    return false;
  }

  private static Problem byStatus(int status, Throwable cause) {
    String code = CODES.get(status);
    if (code != null) {
      return Problem.of(status, code);
    }
    return status < 500 ? Problem.of(status, "bad-request") : Unforeseen.of(cause);
  }

  private static JsonProcessingException json(Throwable cause) {
    if (cause instanceof JsonProcessingException json) {
      return json;
    }
    return cause != null && cause.getCause() instanceof JsonProcessingException json ? json : null;
  }
}
