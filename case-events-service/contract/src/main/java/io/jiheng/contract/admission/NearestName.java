package io.jiheng.contract.admission;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name that another one was probably meant for. */
final class NearestName {

  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private NearestName() {}

  /** The nearest of the names, whatever the case; absent where none shares half of its letters. */
  static Optional<String> of(String name, Collection<String> others) {
    return others.stream()
        .filter(other -> 2 * distance(name, other) <= Math.max(name.length(), other.length()))
        .min(
            Comparator.comparingInt((String other) -> distance(name, other))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int distance(String one, String other) {
    return DISTANCE.apply(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
  }
}
