package io.jiheng.contract.admission;

import io.jiheng.contract.CourtCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which sources there are, and for which courts each may speak 来源登记. A record in Kafka does not say
 * who wrote it, so that whoever reads it holds it against this list.
 *
 * <p>Written {@code source=court}, once for each court of a source; {@code *} is all of either.
 */
public final class SourceBindings {

  /** Where nothing is bound every source is taken. */
  public static final SourceBindings NONE = new SourceBindings(Map.of());

  private static final String ALL = "*";

  private final Map<String, PublisherScope> scopes;

  private SourceBindings(Map<String, PublisherScope> scopes) {
    this.scopes = scopes;
  }

  /**
   * Reads what an operator has written.
   *
   * @throws IllegalArgumentException naming what is no binding
   */
  public static SourceBindings of(List<String> written) {
    Map<String, Set<String>> courts = new HashMap<>();
    for (String binding : written) {
      int equals = binding.lastIndexOf('=');
      String source = binding.substring(0, Math.max(equals, 0)).strip();
      String court = binding.substring(equals + 1).strip();
      if (source.isEmpty() || !(court.equals(ALL) || CourtCode.read(court).isPresent())) {
        throw new IllegalArgumentException(
            "“%s” 不是“来源=法院代字”。 \"%s\" is no \"source=court code\".".formatted(binding, binding));
      }
      courts
          .computeIfAbsent(source, any -> new HashSet<>())
          .add(CourtCode.read(court).orElse(court));
    }
    Map<String, PublisherScope> scopes = new HashMap<>();
    courts.forEach((source, of) -> scopes.put(source, new PublisherScope(Set.of(source), of)));
    return new SourceBindings(Map.copyOf(scopes));
  }

  public boolean isEmpty() {
    return scopes.isEmpty();
  }

  /** What speaks against an event of this source and court; empty where nothing is bound. */
  public Optional<Flaw> flaw(String source, String court) {
    if (isEmpty()) {
      return Optional.empty();
    }
    PublisherScope own = scopes.getOrDefault(source, scopes.get(ALL));
    if (own == null) {
      return Optional.of(
          new Flaw(
              "/source",
              source,
              PublisherScope.FOREIGN_SOURCE,
              "此来源没有登记，不能发送事件",
              "this source is not among those that may send events"));
    }
    return own.hasCourt(court)
        ? Optional.empty()
        : Optional.of(
            new Flaw(
                "/subject",
                court,
                PublisherScope.FOREIGN_COURT,
                "此来源没有登记为可以发送该法院的事件",
                "this source may not send events of this court"));
  }
}
