package io.jiheng.caseevents.intake;

import io.jiheng.contract.admission.PublisherScope;
import io.jiheng.contract.admission.SourceBindings;
import io.jiheng.contract.admission.Verdict;
import io.jiheng.contract.admission.Verdict.Admitted;
import io.jiheng.contract.admission.Verdict.Refused;
import io.jiheng.pattern.problem.Problem;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/**
 * Who sends a request: what the answer shall be like, and for whom its events may speak.
 *
 * @param locale the language of reasons, Chinese unless English is asked for
 * @param failedOnly whether a batch is answered with its failed events only
 * @param atomic whether a batch is to be taken whole or not at all
 * @param scope the sources and courts of the sender
 * @param bindings the sources and courts of everybody
 */
record Sender(
    Locale locale,
    boolean failedOnly,
    boolean atomic,
    PublisherScope scope,
    SourceBindings bindings) {

  static Sender of(
      HttpHeaders headers, String mode, PublisherScope scope, SourceBindings bindings) {
    var prefer = headers.getHeaderString("Prefer");
    return new Sender(
        locale(headers),
        prefer != null && prefer.replace(" ", "").contains("return=minimal"),
        atomic(mode),
        scope,
        bindings);
  }

  /** The verdict of the contract, and a refusal of what is good but for others to say. */
  Verdict judge(Verdict contract) {
    if (!(contract instanceof Admitted event)) {
      return contract;
    }
    var court = event.about().court();
    return scope
        .flaw(event.source(), court)
        .or(() -> bindings.flaw(event.source(), court))
        .<Verdict>map(flaw -> new Refused(event.id(), event.source(), event.type(), List.of(flaw)))
        .orElse(event);
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
