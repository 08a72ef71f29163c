package io.jiheng.pattern.body;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells of what kind the body of a request is, and how large one of that kind may be. */
@ApplicationScoped
class BodyKinds {

  private final long otherwise;
  private final Map<String, Long> limits = new HashMap<>();
  private final Set<String> streams = new HashSet<>();

  BodyKinds(BodyConfig config) {
    otherwise = config.limit().asLongValue();
    for (Map.Entry<String, MemorySize> limit : config.limits().entrySet()) {
      String kind = limit.getKey();
      limits.put(kind.startsWith("/") ? kind : mediaType(kind), limit.getValue().asLongValue());
    }
    config.streams().stream().flatMap(Set::stream).forEach(type -> streams.add(mediaType(type)));
  }

  /**
   * A kind of body.
   *
   * @param limit how many bytes it may have
   * @param streamed whether it is read while it comes
   */
  record Kind(long limit, boolean streamed) {}

  Kind of(RoutingContext exchange) {
    String type = mediaType(exchange.request().getHeader("Content-Type"));
    Long ofPath = limits.get(exchange.normalizedPath());
    return new Kind(
        ofPath == null ? limits.getOrDefault(type, otherwise) : ofPath, streams.contains(type));
  }

  /** Without parameters and in small letters; empty where none is given. */
  private static String mediaType(String contentType) {
    return contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }
}
