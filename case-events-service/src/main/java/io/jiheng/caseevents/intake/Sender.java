package io.jiheng.caseevents.intake;

import io.jiheng.pattern.problem.Problem;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/**
 * What the sender of a request wishes of the answer.
 *
 * @param locale the language of reasons, Chinese unless English is asked for
 * @param failedOnly whether a batch is answered with its failed events only
 * @param atomic whether a batch is to be taken whole or not at all
 */
record Sender(Locale locale, boolean failedOnly, boolean atomic) {

  static Sender of(HttpHeaders headers, String mode) {
    var prefer = headers.getHeaderString("Prefer");
    return new Sender(
        locale(headers),
        prefer != null && prefer.replace(" ", "").contains("return=minimal"),
        atomic(mode));
  }

  private static boolean atomic(String mode) {
    return switch (mode) {
      case "atomic" -> true;
      case "partial" -> false;
      default -> throw Problem.of(400, "unknown-mode").arg("mode", mode).exception();
    };
  }

  private static Locale locale(HttpHeaders headers) {
    for (var language : headers.getAcceptableLanguages()) {
      if (language.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
        return Locale.ENGLISH;
      }
      if (language.getLanguage().equals(Locale.CHINESE.getLanguage())) {
        return Locale.CHINESE;
      }
    }
    return Locale.CHINESE;
  }
}
