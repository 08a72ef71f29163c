package io.jiheng.caseevents.intake;

import io.jiheng.contract.admission.PublisherScope;
import io.jiheng.contract.admission.SourceBindings;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.Roles;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Tells who sends the request in hand 发送者, and for whom. It is there from the start, so that a
 * service with sources that cannot be read does not begin.
 */
@Startup
@Singleton
class Senders {

  private final Caller caller;
  private final SourceBindings bindings;

  Senders(Caller caller, PublishersConfig config) {
    this.caller = caller;
    this.bindings = config.sources().map(SourceBindings::of).orElse(SourceBindings.NONE);
  }

  Sender of(HttpHeaders headers, String mode) {
    return Sender.of(headers, mode, scope(), bindings);
  }

  /** That of the token; an admin is bound to nothing. */
  private PublisherScope scope() {
    return caller.hasRole(Roles.ADMIN)
        ? PublisherScope.EVERYTHING
        : new PublisherScope(caller.sources(), caller.courts());
  }
}
