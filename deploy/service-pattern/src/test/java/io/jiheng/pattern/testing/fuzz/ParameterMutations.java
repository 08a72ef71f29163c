package io.jiheng.pattern.testing.fuzz;

import io.jiheng.pattern.testing.fuzz.WireRequest.Pair;
import java.util.List;
import java.util.Random;

/** Mutates the path and the query of a request. */
final class ParameterMutations {

  private static final List<String> RAW =
      List.of(
          "%",
          "%z",
          "%zz",
          "%0",
          "%00",
          "%0d%0aX:1",
          "%c0%ae",
          "%ff",
          "%fe%ff",
          "%ed%a0%80",
          "%u0000",
          "%25%30%30",
          "a%00b",
          "%2f",
          "%2e%2e%2f",
          "%5c",
          "+",
          "%20",
          ";a=b",
          "&",
          "=",
          "#x",
          "\u00e9",
          "\u00ff\u00fe",
          "\u0001",
          "\u007f",
          "|",
          "^",
          "`",
          "{}",
          "[]",
          "<>",
          "\"",
          "\\",
          "%E2%80%AE",
          "%F4%90%80%80",
          "%F0%9F%98%80");

  private static final List<String> PATHS =
      List.of(
          "/",
          "*",
          "",
          "//",
          "/.",
          "/..",
          "/../..",
          "/%2e%2e/%2e%2e",
          "/api/v1/nowhere",
          "/api",
          "/api/v1/../../q/health",
          "/%00",
          "/%",
          "/q/nowhere",
          "nowhere",
          "http://localhost/",
          "http://[",
          "localhost:80",
          "/api/v1//",
          "/api/v1/%2f",
          "/\u00ff",
          "/{",
          "/a b",
          "/;",
          "/q/health/../../api",
          "/q/openapi?format=%00",
          "/q/metrics/x",
          "/q/swagger-ui/%00");

  private final Random random;

  ParameterMutations(Random random) {
    this.random = random;
  }

  void mutate(WireRequest request, List<String> names) {
    switch (random.nextInt(8)) {
      case 0 -> path(request);
      case 1 -> segment(request);
      default -> query(request, names);
    }
  }

  private void path(WireRequest request) {
    request.mutated("path");
    request.path =
        switch (random.nextInt(7)) {
          case 0 -> request.path + "/" + HostileValues.percentEncoded(HostileValues.text(random));
          case 1 -> request.path + HostileValues.any(RAW, random);
          case 2 -> request.path + "/".repeat(1 + random.nextInt(3));
          case 3 -> request.path.replaceFirst("/v1/", random.nextBoolean() ? "//v1/" : "/v1/./");
          case 4 -> request.path + "/" + "a".repeat(random.nextBoolean() ? 3_000 : 9_000);
          case 5 -> request.path.toUpperCase(java.util.Locale.ROOT);
          default -> HostileValues.any(PATHS, random);
        };
  }

  private void segment(WireRequest request) {
    request.mutated("segment");
    String[] segments = request.path.split("/", -1);
    segments[random.nextInt(segments.length)] = hostile();
    request.path = String.join("/", segments);
  }

  private void query(WireRequest request, List<String> names) {
    List<Pair> query = request.query;
    if (query.isEmpty() || random.nextInt(5) == 0) {
      request.mutated("parameter added");
      String name = names.isEmpty() ? "page" : HostileValues.any(names, random);
      query.add(new Pair(random.nextInt(6) == 0 ? hostile() : name, hostile()));
      return;
    }
    int at = random.nextInt(query.size());
    Pair old = query.get(at);
    request.mutated("parameter " + old.name());
    switch (random.nextInt(9)) {
      case 0 -> query.remove(at);
      case 1 -> query.add(new Pair(old.name(), random.nextBoolean() ? old.value() : hostile()));
      case 2 -> query.set(at, new Pair(old.name() + "x", old.value()));
      case 3 ->
          query.set(at, new Pair(old.name(), query.get(random.nextInt(query.size())).value()));
      case 4 -> many(query, old);
      default -> query.set(at, new Pair(old.name(), hostile()));
    }
  }

  private void many(List<Pair> query, Pair old) {
    int more = random.nextBoolean() ? 50 : 400;
    for (int i = 0; i < more; i++) {
      query.add(random.nextBoolean() ? old : new Pair("p" + i, ""));
    }
  }

  private String hostile() {
    return random.nextInt(4) == 0
        ? HostileValues.any(RAW, random)
        : HostileValues.percentEncoded(HostileValues.text(random));
  }
}
