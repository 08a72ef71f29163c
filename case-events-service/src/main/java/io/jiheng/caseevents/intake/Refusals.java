package io.jiheng.caseevents.intake;

import io.jiheng.contract.admission.UnreadableJsonException;
import io.jiheng.contract.admission.Verdict.Refused;
import io.jiheng.pattern.problem.Problem;
import jakarta.inject.Singleton;
import java.util.Locale;

/** The problems that answer a request of which nothing is taken. */
@Singleton
class Refusals {

  private final String retryAfter;

  Refusals(IntakeConfig config) {
    retryAfter = String.valueOf(config.retryAfter().toSeconds());
  }

  RuntimeException refused(Refused event, Locale locale) {
    var errors = event.flaws().stream().map(flaw -> EventAnswer.FlawAnswer.of(flaw, locale));
    var problem = Problem.of(422, "event-refused").arg("errors", errors.toList());
    if (!event.id().isEmpty()) {
      problem.arg("id", event.id());
    }
    if (!event.source().isEmpty()) {
      problem.arg("source", event.source());
    }
    return problem.exception();
  }

  /** Of several events none was accepted, because of themselves or because of Kafka. */
  RuntimeException noneAccepted(BatchAnswer answer) {
    return counted(reachedKafka(answer) ? Problem.of(422, "batch-refused") : unavailable(), answer)
        .exception();
  }

  /** The same for the lines of an NDJSON body. */
  RuntimeException noneAccepted(LinesAnswer answer) {
    var batch = new BatchAnswer(0, (int) answer.failed(), answer.items());
    var problem = reachedKafka(batch) ? Problem.of(422, "batch-refused") : unavailable();
    if (answer.stoppedAtLine() != null) {
      problem.arg("stoppedAtLine", answer.stoppedAtLine()).arg("stopped", answer.stopped());
    }
    return counted(problem, batch).exception();
  }

  /** An atomic batch has these events that cannot be accepted. */
  RuntimeException refusedWhole(BatchAnswer answer) {
    return counted(Problem.of(422, "batch-refused-whole"), answer).exception();
  }

  RuntimeException kafkaOutOfReach() {
    return unavailable().exception();
  }

  RuntimeException empty() {
    return Problem.of(422, "empty-batch").exception();
  }

  static RuntimeException tooMany(int limit) {
    return Problem.of(413, "too-many-events").arg("limit", limit).exception();
  }

  static RuntimeException unreadable(UnreadableJsonException e, Locale locale) {
    var reason = e.reason();
    var said = Locale.ENGLISH.equals(locale) ? reason.english() : reason.chinese();
    return Problem.of(400, "malformed-json")
        .arg("line", e.line())
        .arg("column", e.column())
        .arg("reason", said)
        .exception();
  }

  private static boolean reachedKafka(BatchAnswer answer) {
    return answer.items().stream()
        .noneMatch(item -> item.status() == EventAnswer.Status.UNAVAILABLE);
  }

  private Problem unavailable() {
    return Problem.of(503, "kafka-out-of-reach").header("Retry-After", retryAfter);
  }

  private static Problem counted(Problem problem, BatchAnswer answer) {
    return problem
        .arg("accepted", answer.accepted())
        .arg("failed", answer.failed())
        .arg("items", answer.items());
  }
}
