package io.jiheng.caseevents.intake.rest;

import io.jiheng.caseevents.intake.EventOutcome.Refused;
import io.jiheng.caseevents.intake.IntakeConfig;
import io.jiheng.contract.admission.Flaw;
import io.jiheng.contract.admission.PublisherScope;
import io.jiheng.contract.admission.UnreadableJsonException;
import io.jiheng.pattern.problem.Problem;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Makes the problems that answer a request of which nothing is taken. */
@Singleton
class Refusals {

  private final String retryAfter;

  Refusals(IntakeConfig config) {
    retryAfter = String.valueOf(config.retryAfter().toSeconds());
  }

  RuntimeException refused(Refused event, Locale locale) {
    var problem =
        event.flaws().stream()
            .filter(flaw -> PublisherScope.isForeign(flaw.code()))
            .findFirst()
            .map(Refusals::foreign)
            .orElseGet(() -> Problem.of(422, "event-refused"))
            .arg("errors", EventResponse.FlawResponse.of(event, locale));
    if (!event.id().isEmpty()) {
      problem.arg("id", event.id());
    }
    if (!event.source().isEmpty()) {
      problem.arg("source", event.source());
    }
    return problem.exception();
  }

  /** Of several events none was accepted, because of themselves or because of Kafka. */
  RuntimeException noneAccepted(BatchResponse answer) {
    return counted(refusedOrUnavailable(answer), answer).exception();
  }

  /** The same for the lines of an NDJSON body. */
  RuntimeException noneAccepted(LinesResponse answer) {
    var batch = new BatchResponse(0, (int) answer.failed(), answer.items());
    var problem = refusedOrUnavailable(batch);
    if (answer.stoppedAtLine() != null) {
      problem.arg("stoppedAtLine", answer.stoppedAtLine()).arg("stopped", answer.stopped());
    }
    return counted(problem, batch).exception();
  }

  /** An atomic batch has these events that cannot be accepted. */
  RuntimeException refusedWhole(BatchResponse answer) {
    return counted(Problem.of(status(answer), "batch-refused-whole"), answer).exception();
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

  /** What is good, but for another publisher to say. */
  private static Problem foreign(Flaw flaw) {
    var problem = Problem.of(403, flaw.code());
    return flaw.code().equals(PublisherScope.FOREIGN_COURT)
        ? problem.arg("court", flaw.value())
        : problem;
  }

  private Problem refusedOrUnavailable(BatchResponse answer) {
    return reachedKafka(answer) ? Problem.of(status(answer), "batch-refused") : unavailable();
  }

  /** 403 where nothing but the bounds of the token speaks against what was refused. */
  private static int status(BatchResponse answer) {
    return answer.items().stream()
            .flatMap(item -> item.errors().stream())
            .allMatch(error -> PublisherScope.isForeign(error.code()))
        ? 403
        : 422;
  }

  private static boolean reachedKafka(BatchResponse answer) {
    return answer.items().stream()
        .noneMatch(item -> item.status() == EventResponse.Status.UNAVAILABLE);
  }

  private Problem unavailable() {
    return Problem.of(503, "kafka-out-of-reach").header("Retry-After", retryAfter);
  }

  private static Problem counted(Problem problem, BatchResponse answer) {
    return problem
        .arg("accepted", answer.accepted())
        .arg("failed", answer.failed())
        .arg("items", answer.items());
  }
}
