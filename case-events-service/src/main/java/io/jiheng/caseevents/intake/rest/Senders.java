package io.jiheng.caseevents.intake.rest;

import io.jiheng.caseevents.intake.PublishersConfig;
import io.jiheng.caseevents.intake.Sender;
import io.jiheng.contract.admission.PublisherScope;
import io.jiheng.contract.admission.SourceBindings;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.access.Sight;
import io.jiheng.pattern.problem.Problem;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/**
 * Tells who sends the request in hand 发送者, and for whom. It is there from the start, so that a
 * service with sources that cannot be read does not begin.
 */
@Startup
@Singleton
class Senders {

  private final Caller caller;
  private final Sight sight;
  private final SourceBindings bindings;

  Senders(Caller caller, Sight sight, PublishersConfig config) {
    this.caller = caller;
    this.sight = sight;
    this.bindings = config.sources().map(SourceBindings::of).orElse(SourceBindings.NONE);
  }

  Sender of(HttpHeaders headers, String mode) {
    var prefer = headers.getHeaderString("Prefer");
    return new Sender(
        prefer != null && prefer.replace(" ", "").contains("return=minimal"),
        atomic(mode),
        scope(),
        bindings);
  }

  /** That of the token; an admin is bound to nothing. */
  private PublisherScope scope() {
    return sight.bounds(
        DataScope.Kind.SOURCE,
        caller.hasRole(Roles.ADMIN)
            ? PublisherScope.EVERYTHING
            : new PublisherScope(caller.sources(), caller.courts()));
  }

  private static boolean atomic(String mode) {
    return switch (mode) {
      case "atomic" -> true;
      case "partial" -> false;
      default -> throw Problem.of(400, "unknown-mode").arg("mode", mode).exception();
    };
  }

  /** The language of reasons: Chinese unless English is asked for. */
  static Locale locale(HttpHeaders headers) {
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
