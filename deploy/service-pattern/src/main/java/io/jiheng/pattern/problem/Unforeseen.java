package io.jiheng.pattern.problem;

import io.opentelemetry.api.trace.Span;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What nobody foresaw: the log has the whole of it, the caller the number under which to ask. */
final class Unforeseen {

  private static final Logger LOG = Logger.getLogger(Unforeseen.class);

  private Unforeseen() {}

  static Problem of(Throwable cause) {
    String errorId = UUID.randomUUID().toString();
    Problem problem = Problem.of(500, "internal-error").arg("errorId", errorId);
    var span = Span.current().getSpanContext();
    if (span.isValid()) {
      problem.arg("traceId", span.getTraceId());
    }
    LOG.errorf(cause, "internal-error errorId=%s traceId=%s", errorId, span.getTraceId());
    return problem;
  }
}
