package io.jiheng.pattern.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what is wrong with an answer to whatever was asked. */
final class AnswerJudge {

  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> MEMBERS = List.of("type", "title", "status", "detail", "code");

  /** What tells of the inside of a service. */
  private static final List<String> INSIDE =
      List.of("java.", "io.jiheng.", "Exception", "org.postgresql", "at io.");

  private final Set<String> allowedOutages;

  /**
   * @param allowedOutages codes of 503 that the service may answer with
   */
  AnswerJudge(Set<String> allowedOutages) {
    this.allowedOutages = allowedOutages;
  }

  Optional<String> fault(WireRequest request, WireAnswer answer) {
    if (request.unanswerable && answer.status() == 0) {
      return Optional.empty();
    }
    String asked = new String(request.bytes(), StandardCharsets.UTF_8);
    return fault(answer, request.isHead())
        .or(() -> request.isHead() ? Optional.empty() : inside(answer, asked));
  }

  Optional<String> fault(WireAnswer answer, boolean head) {
    if (answer.status() < 0) {
      return Optional.of("no answer in time");
    }
    if (answer.status() == 0) {
      return Optional.of("closed without an answer");
    }
    if (answer.status() < 400) {
      return Optional.empty();
    }
    if (head) {
      return answer.status() < 500 || isComeAgain(answer)
          ? Optional.empty()
          : Optional.of("" + answer.status());
    }
    return problem(answer);
  }

  /** Without a body no code tells which outage it is; one that passes says when to come again. */
  private boolean isComeAgain(WireAnswer answer) {
    return answer.status() == 503
        && !allowedOutages.isEmpty()
        && !answer.header("Retry-After").isEmpty();
  }

  static Optional<JsonNode> document(WireAnswer answer) {
    if (!answer.header("Content-Type").startsWith("application/problem+json")) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readTree(answer.body()));
    } catch (IOException malformed) {
      return Optional.empty();
    }
  }

  private Optional<String> problem(WireAnswer answer) {
    int status = answer.status();
    Optional<JsonNode> document = document(answer);
    if (document.isEmpty()) {
      return Optional.of(status + " without a problem document: " + answer.headers());
    }
    String code = document.get().path("code").asText();
    if (status >= 500 && !(status == 503 && allowedOutages.contains(code))) {
      return Optional.of(status + " " + code);
    }
    if (document.get().path("status").asInt() != status
        || MEMBERS.stream().anyMatch(member -> !document.get().hasNonNull(member))) {
      return Optional.of(status + " without some member: " + document.get());
    }
    if (code.equals("malformed-parameter") && !document.get().hasNonNull("parameter")) {
      return Optional.of("malformed-parameter names no parameter");
    }
    return Optional.empty();
  }

  /** What was asked may be repeated. */
  private static Optional<String> inside(WireAnswer answer, String asked) {
    String said = answer.status() < 400 ? "" : answer.text();
    return INSIDE.stream()
        .filter(word -> said.contains(word) && !asked.contains(word))
        .findFirst()
        .map(word -> answer.status() + " tells of the inside: " + said);
  }
}
