package io.jiheng.pattern.head;

import io.jiheng.pattern.problem.Problem;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what makes the head of a request unreadable. */
public final class RequestHead {

  /** A name, an IPv4 address or an IPv6 one in brackets, and a port (RFC 9110, 7.2). */
  private static final Pattern HOST =
      Pattern.compile("([\\w.~-]+|\\[[\\p{XDigit}:.]+])(:\\d{1,5})?");

  private static final int LONGEST_HOST = 255;

  /** Some word before the first full stop; what it is worth is found by who verifies it. */
  private static final Pattern BEARER = Pattern.compile("(?i)bearer [\\w+/~-][\\w.+/~-]*=*");

  /** Type and subtype are tokens (RFC 9110, 8.3.1); what follows a semicolon is read later. */
  private static final Pattern MEDIA_TYPE =
      Pattern.compile("\\s*[\\w!#$%&'*+.^`|~-]+/[\\w!#$%&'*+.^`|~-]+\\s*(;.*)?");

  private RequestHead() {}

  /** The problem to refuse the request with; absent where its head can be read. */
  public static Optional<Problem> fault(HttpServerRequest request) {
    List<String> hosts = request.headers().getAll("Host");
    if (hosts.size() != 1 || !isHost(hosts.get(0))) {
      return Optional.of(Problem.of(400, "malformed-host"));
    }
    List<String> types = request.headers().getAll("Content-Type");
    if (types.size() > 1 || types.stream().anyMatch(type -> !MEDIA_TYPE.matcher(type).matches())) {
      return Optional.of(Problem.of(415, "unsupported-media-type"));
    }
    return address(request.uri()).or(() -> token(request.getHeader("Authorization")));
  }

  private static boolean isHost(String host) {
    return host.length() <= LONGEST_HOST && HOST.matcher(host).matches();
  }

  private static Optional<Problem> address(String uri) {
    String[] parts = uri.split("\\?", 2);
    if (PercentText.decoded(parts[0]).isEmpty()) {
      return Optional.of(Problem.of(400, "malformed-address"));
    }
    return parts.length < 2 ? Optional.empty() : query(parts[1]);
  }

  private static Optional<Problem> query(String query) {
    for (String pair : query.split("&")) {
      String[] sides = pair.split("=", 2);
      Optional<String> name = PercentText.decoded(sides[0]);
      if (name.isEmpty()) {
        return Optional.of(Problem.of(400, "malformed-address"));
      }
      if (sides.length > 1 && PercentText.decoded(sides[1]).isEmpty()) {
        return Optional.of(Problem.of(400, "malformed-parameter").arg("parameter", name.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Problem> token(String authorization) {
    return authorization == null
            || !authorization.regionMatches(true, 0, "bearer", 0, 6)
            || BEARER.matcher(authorization).matches()
        ? Optional.empty()
        : Optional.of(
            Problem.of(401, "unauthorized")
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\""));
  }
}
