package io.jiheng.indicators.limits.rest;

import io.jiheng.indicators.limits.Mistake;
import io.jiheng.pattern.problem.Problem;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/** Every mistake in what somebody entered, with its place and reason, as one refusal. */
final class Mistakes {

  private Mistakes() {}

  /** A mistake for the way out. */
  record MistakeAnswer(int row, String field, String value, String reason) {}

  /** Refuses a table that has mistakes. */
  static void refuse(List<Mistake> mistakes, HttpHeaders headers) {
    if (!mistakes.isEmpty()) {
      throw Problem.of(422, "time-limits-wrong")
          .arg("mistakes", answers(mistakes, headers))
          .arg("count", mistakes.size())
          .exception();
    }
  }

  /** Refuses a calendar that has mistakes. */
  static void refuse(int year, List<Mistake> mistakes, HttpHeaders headers) {
    if (!mistakes.isEmpty()) {
      throw Problem.of(422, "holidays-wrong")
          .arg("year", year)
          .arg("mistakes", answers(mistakes, headers))
          .arg("count", mistakes.size())
          .exception();
    }
  }

  private static List<MistakeAnswer> answers(List<Mistake> mistakes, HttpHeaders headers) {
    var english = isEnglish(headers);
    return mistakes.stream()
        .map(
            m ->
                new MistakeAnswer(
                    m.row(),
                    m.field(),
                    m.value(),
                    english ? m.reason().english() : m.reason().chinese()))
        .toList();
  }

  /** Chinese, unless English is asked for first. */
  private static boolean isEnglish(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .map(language -> language.getLanguage())
        .filter(language -> language.equals("zh") || language.equals("en"))
        .findFirst()
        .filter("en"::equals)
        .isPresent();
  }
}
