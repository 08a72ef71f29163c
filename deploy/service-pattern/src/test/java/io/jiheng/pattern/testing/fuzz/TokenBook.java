package io.jiheng.pattern.testing.fuzz;

import io.jiheng.pattern.testing.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** The tokens that requests are sent with: one of each kind, so that few are to be verified. */
final class TokenBook {

  private static final String NAMELESS = "nameless";

  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  /** A token with a role of every court; now and then a poor one, or none. */
  String of(List<String> roles, Random random) {
    int draw = random.nextInt(40);
    if (draw == 0) {
      return "";
    }
    if (draw == 1) {
      return of(NAMELESS);
    }
    if (draw == 2) {
      return tokens.computeIfAbsent("courtless", kind -> TestTokens.of("viewer"));
    }
    if (draw == 3) {
      return tokens.computeIfAbsent(
          "odd",
          kind -> TestTokens.with(Map.of("upn", "a\u0000\n\u001b[31m", "courts", 1), "admin"));
    }
    return of(roles.isEmpty() ? "viewer" : HostileValues.any(roles, random));
  }

  /** A token with the role, of every court. */
  String of(String role) {
    if (role.equals(NAMELESS)) {
      return tokens.computeIfAbsent(role, kind -> TestTokens.without(List.of("upn"), "admin"));
    }
    return tokens.computeIfAbsent(
        "role " + role,
        kind ->
            TestTokens.with(
                Map.of("courts", List.of("*"), "units", List.of("*"), "sources", List.of("*")),
                role));
  }
}
