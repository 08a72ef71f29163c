package io.jiheng.pattern.testing;

import io.jiheng.pattern.access.Roles;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens of all kinds for one role, by what is odd about them. */
final class AccessTokens {

  private static final PrivateKey STRANGER = TestKeys.another();
  private static final Map<String, Map<String, Optional<String>>> REFUSED =
      new ConcurrentHashMap<>();

  private AccessTokens() {}

  /** Those with which nobody comes in; the first is none. */
  static Map<String, Optional<String>> refused(String role) {
    return REFUSED.computeIfAbsent(role, AccessTokens::signedInVain);
  }

  private static Map<String, Optional<String>> signedInVain(String role) {
    Map<String, Optional<String>> tokens = new LinkedHashMap<>();
    tokens.put("no token", Optional.empty());
    tokens.put("no JWT", Optional.of("nonsense"));
    tokens.put("expired", Optional.of(TestTokens.expired(role)));
    tokens.put("another key", Optional.of(TestTokens.signedBy(STRANGER, role)));
    tokens.put("another audience", Optional.of(TestTokens.with(Map.of("aud", "other"), role)));
    tokens.put("no audience", Optional.of(TestTokens.without(List.of("aud"), role)));
    tokens.put("another issuer", Optional.of(TestTokens.with(Map.of("iss", "other"), role)));
    tokens.put("no name", Optional.of(TestTokens.without(List.of("upn"), role)));
    return tokens;
  }

  /** Genuine ones that name none of these things plainly. */
  static Map<String, String> ofNothing(Belongings wanted, String role) {
    Map<String, String> tokens = new LinkedHashMap<>();
    tokens.put("claims missing", named("nobody", Map.of(), role));
    tokens.put("claims empty", claiming(wanted, role, names -> List.of()));
    tokens.put("claims null", claiming(wanted, role, names -> null));
    tokens.put("claims a text", claiming(wanted, role, names -> names.get(0)));
    tokens.put("claims a list in a text", claiming(wanted, role, names -> names.toString()));
    tokens.put("claims a number", claiming(wanted, role, names -> 42));
    tokens.put("claims true", claiming(wanted, role, names -> true));
    tokens.put("claims an object", claiming(wanted, role, names -> Map.of(names.get(0), true)));
    tokens.put("claims with a number", claiming(wanted, role, names -> with(names, 42)));
    tokens.put("claims with a list", claiming(wanted, role, names -> with(names, names)));
    tokens.put("claims with a blank", claiming(wanted, role, names -> with(names, " ")));
    return tokens;
  }

  /** One that names what it is to name. */
  static String of(Belongings own, String name, String role) {
    return named(name, own.claims(), role);
  }

  private interface Oddity {
    Object of(List<String> names);
  }

  private static String claiming(Belongings wanted, String role, Oddity oddity) {
    Map<String, Object> claims = new HashMap<>();
    wanted.claims().forEach((claim, names) -> claims.put(claim, oddity.of(names)));
    return named("nobody", claims, role);
  }

  private static String named(String name, Map<String, ?> claims, String role) {
    Map<String, Object> all = new HashMap<>(claims);
    all.put("upn", name + "-" + role);
    return TestTokens.with(all, role);
  }

  private static List<Object> with(List<String> names, Object more) {
    List<Object> list = new ArrayList<>(names);
    list.add(more);
    return list;
  }

  static List<String> roles() {
    return Roles.ALL.stream().sorted().toList();
  }
}
