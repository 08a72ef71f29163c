package io.jiheng.pattern.audit;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Lets a request that is audited in when the log has it: a change when it is written there, a read
 * when there is a place. By then the caller's roles are known to permit it.
 */
public class AuditGate {

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  private final AuditPlaces places;
  private final AuditConfig config;
  private final SecurityIdentity who;
  private final Clock clock;

  AuditGate(AuditPlaces places, AuditConfig config, SecurityIdentity who, Clock clock) {
    this.places = places;
    this.config = config;
    this.who = who;
    this.clock = clock;
  }

  @ServerRequestFilter
  public void admit(RoutingContext exchange, ResourceInfo resource) {
    AuditedRequest request = AuditedRequest.of(exchange);
    if (request == null) {
      return;
    }
    boolean change = !READS.contains(exchange.request().method().name());
    if (!(change ? isAuditedChange(request) : isAuditedRead(request))) {
      return;
    }
    String operation = operation(resource.getResourceMethod());
    places.reserve();
    request.admitted(operation);
    if (change) {
      places.tellAhead(request.begun(clock.instant(), operation, who));
    }
  }

  private boolean isAuditedChange(AuditedRequest request) {
    return !matches(config.recordedElsewhere().orElse(null), request);
  }

  private boolean isAuditedRead(AuditedRequest request) {
    return matches(config.reads().orElse(null), request);
  }

  private static boolean matches(Pattern pattern, AuditedRequest request) {
    return pattern != null && pattern.matcher(request.path()).matches();
  }

  /** As the interface description names it. */
  private static String operation(Method method) {
    Operation described = method.getAnnotation(Operation.class);
    return described == null || described.operationId().isEmpty()
        ? method.getName()
        : described.operationId();
  }
}
