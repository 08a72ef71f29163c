package io.jiheng.pattern.audit;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;

/** Sees every request begin, and every one that is audited end, wherever it was answered. */
@Singleton
class AuditDoor {

  /** Ahead of the authentication, whose refusals are to be told too. */
  private static final int VERY_FIRST = Integer.MAX_VALUE;

  private static final String API = "/api/";
  private static final Set<Integer> REFUSALS = Set.of(401, 403);

  private final AuditPlaces places;
  private final Clock clock;

  AuditDoor(AuditPlaces places, Clock clock) {
    this.places = places;
    this.clock = clock;
  }

  void register(@Observes Filters filters) {
    filters.register(this::watch, VERY_FIRST);
  }

  private void watch(RoutingContext exchange) {
    if (exchange.normalizedPath().startsWith(API)) {
      AuditedRequest.begin(exchange);
      exchange.addEndHandler(ended -> tell(exchange));
    }
    exchange.next();
  }

  private void tell(RoutingContext exchange) {
    AuditedRequest request = AuditedRequest.of(exchange);
    HttpServerResponse answer = exchange.response();
    if (request.isAdmitted()) {
      places.tell(done(exchange, request, answer));
    } else if (REFUSALS.contains(answer.getStatusCode())) {
      places.tellRefusal(done(exchange, request, answer));
    }
  }

  private AuditEntry done(
      RoutingContext exchange, AuditedRequest request, HttpServerResponse answer) {
    return request.done(
        clock.instant(), who(exchange), answer.getStatusCode(), answer.headers().get("Location"));
  }

  private static SecurityIdentity who(RoutingContext exchange) {
    return exchange.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
  }
}
