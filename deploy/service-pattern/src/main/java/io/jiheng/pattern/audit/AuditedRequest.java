package io.jiheng.pattern.audit;

import io.jiheng.pattern.access.Caller;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What the audit log tells of one request, from its beginning to its end. */
final class AuditedRequest {

  private static final String KEY = AuditedRequest.class.getName();
  private static final String ID_HEADER = "X-Request-Id";
  private static final String GOOD_ID = "[A-Za-z0-9._-]{1,64}";
  private static final String[] SECRETS = {"token", "password", "secret"};
  private static final int LONGEST_PATH = 1000;
  private static final int LONGEST = 200;

  private final String id;
  private final String method;
  private final String path;
  private final String address;
  private String operation = "";
  private boolean admitted;

  private AuditedRequest(RoutingContext exchange) {
    String given = exchange.request().getHeader(ID_HEADER);
    id = given != null && given.matches(GOOD_ID) ? given : UUID.randomUUID().toString();
    method = PlainText.of(exchange.request().method().name(), LONGEST);
    path = PlainText.of(withoutSecrets(exchange.request().uri()), LONGEST_PATH);
    var client = exchange.request().remoteAddress();
    address = client == null ? "" : PlainText.of(client.hostAddress(), LONGEST);
  }

  /** Begins with the exchange, and names the request in its answer. */
  static void begin(RoutingContext exchange) {
    var request = new AuditedRequest(exchange);
    exchange.put(KEY, request);
    exchange.response().putHeader(ID_HEADER, request.id);
  }

  static AuditedRequest of(RoutingContext exchange) {
    return exchange.get(KEY);
  }

  String path() {
    return path;
  }

  /** The request has come as far as its operation, and has a place in the log. */
  void admitted(String operationId) {
    operation = operationId;
    admitted = true;
  }

  boolean isAdmitted() {
    return admitted;
  }

  AuditEntry begun(Instant now, String operationId, SecurityIdentity who) {
    return entry(now, AuditEntry.Phase.BEGUN, operationId, who, "", null);
  }

  AuditEntry done(Instant now, SecurityIdentity who, int status, String object) {
    return entry(now, AuditEntry.Phase.DONE, operation, who, object, status);
  }

  private AuditEntry entry(
      Instant now,
      AuditEntry.Phase phase,
      String operationId,
      SecurityIdentity who,
      String object,
      Integer status) {
    boolean known = who != null && !who.isAnonymous();
    return new AuditEntry(
        now,
        phase,
        id,
        known ? PlainText.of(who.getPrincipal().getName(), LONGEST) : "",
        known ? listed(who.getRoles()) : "",
        known ? listed(Caller.courtsOf(who)) : "",
        operationId,
        method,
        path,
        PlainText.of(object, LONGEST_PATH),
        status,
        address);
  }

  private static String listed(Set<String> texts) {
    return PlainText.of(String.join(",", new TreeSet<>(texts)), LONGEST);
  }

  /**
   * No service takes a secret in its address; who sends one all the same is not to find it here.
   */
  private static String withoutSecrets(String uri) {
    int query = uri.indexOf('?');
    String lower = uri.toLowerCase(Locale.ROOT);
    for (String secret : SECRETS) {
      if (query >= 0 && lower.indexOf(secret, query) >= 0) {
        return uri.substring(0, query) + "?…";
      }
    }
    return uri;
  }
}
