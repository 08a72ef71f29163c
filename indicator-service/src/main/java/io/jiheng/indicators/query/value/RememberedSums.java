package io.jiheng.indicators.query.value;

import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.measures.Measure;
import io.jiheng.indicators.query.snapshot.Sums;
import java.util.HashMap;
import java.util.Map;

/**
 * Remembers the sums of one answer, so that each is added up once: many indicators share a
 * numerator or denominator, and over a tree of courts adding up is what takes the time. For one
 * thread.
 */
final class RememberedSums implements Sums {

  private final Sums sums;
  private final Map<Key, Long> known = new HashMap<>();

  RememberedSums(Sums sums) {
    this.sums = sums;
  }

  /** Sets of families are told apart by their names. */
  private record Key(Measure measure, String families, Window.Days days) {}

  @Override
  public long over(Term term, Window.Days days) {
    return known.computeIfAbsent(
        new Key(term.measure(), term.families().name(), days), key -> sums.over(term, days));
  }
}
