package io.jiheng.pattern.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known name that an unknown one was probably meant for. */
final class NearestName {

  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private NearestName() {}

  /** The nearest, whatever the case; absent where none shares half of its letters. */
  static Optional<String> of(String unknown, Collection<String> known) {
    return known.stream()
        .filter(name -> 2 * distance(unknown, name) <= Math.max(unknown.length(), name.length()))
        .min(
            Comparator.comparingInt((String name) -> distance(unknown, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int distance(String one, String other) {
    return DISTANCE.apply(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
  }
}
