package io.jiheng.contract.admission;

import io.jiheng.contract.CourtCode;
import java.util.Optional;
import java.util.Set;

/**
 * For which sources and courts a publisher speaks 发布范围. The door and the reader of the topic ask
 * the same rule; a list without anything in it is for nobody.
 *
 * @param sources 来源 by their URIs to the letter; {@code *} is all
 * @param courts 法院代字, each with the courts under it by {@link CourtCode#isUnder}; {@code *} is all
 */
public record PublisherScope(Set<String> sources, Set<String> courts) {

  public static final String FOREIGN_SOURCE = "foreign-source";
  public static final String FOREIGN_COURT = "foreign-court";

  private static final String ALL = "*";

  /** Of who is bound to nothing. */
  public static final PublisherScope EVERYTHING = new PublisherScope(Set.of(ALL), Set.of(ALL));

  public PublisherScope {
    sources = Set.copyOf(sources);
    courts = Set.copyOf(courts);
  }

  /** Whether some code is of one of these two kinds of refusal. */
  public static boolean isForeign(String code) {
    return code.equals(FOREIGN_SOURCE) || code.equals(FOREIGN_COURT);
  }

  public boolean hasSource(String source) {
    return sources.contains(source) || sources.contains(ALL);
  }

  public boolean hasCourt(String court) {
    return courts.contains(court)
        || courts.contains(ALL)
        || courts.stream().anyMatch(own -> CourtCode.isUnder(court, own));
  }

  /** What speaks against an event of this source and court from who has this scope. */
  public Optional<Flaw> flaw(String source, String court) {
    if (!hasSource(source)) {
      return Optional.of(
          new Flaw(
              "/source",
              source,
              FOREIGN_SOURCE,
              "令牌的 sources 不含此来源，发布者只能代自己的来源发送",
              "the token's sources do not have this one; a publisher speaks for its own only"));
    }
    return hasCourt(court)
        ? Optional.empty()
        : Optional.of(
            new Flaw(
                "/subject",
                court,
                FOREIGN_COURT,
                "令牌的 courts 不含此法院及其上级，发布者只能发送自己法院的事件",
                "the token's courts have neither this court nor one above it"));
  }
}
