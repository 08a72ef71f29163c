package io.jiheng.indicators.measures;

import io.jiheng.indicators.casefile.CaseFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sums of contributions by cell. Adding what a case file says now and taking away what it said
 * before gives the change of the counters that an event makes; so corrections, late events and
 * reassignments need no code of their own.
 */
public final class Contributions {

  private static final Measure[] MEASURES = Measure.values();

  private final Map<Cell, long[]> amounts = new HashMap<>();

  /** What one case file adds to the counters, each amount separately. */
  public static List<Contribution> of(CaseFile file) {
    var contributions = new ArrayList<Contribution>();
    if (file.counts()) {
      var court = file.number().court();
      var family = file.family().word();
      for (var measure : MEASURES) {
        measure.contribute(
            file,
            (day, amount) -> {
              if (amount != 0) {
                contributions.add(new Contribution(new Cell(court, family, day), measure, amount));
              }
            });
      }
    }
    return contributions;
  }

  public void add(CaseFile file) {
    of(file).forEach(contribution -> put(contribution, 1));
  }

  public void subtract(CaseFile file) {
    of(file).forEach(contribution -> put(contribution, -1));
  }

  /**
   * The cells that are not all zero, in key order, each with one amount for every measure in the
   * order of {@link Measure#values()}.
   */
  public SortedMap<Cell, long[]> byCell() {
    var nonZero = new TreeMap<Cell, long[]>();
    amounts.forEach(
        (cell, values) -> {
          if (Arrays.stream(values).anyMatch(value -> value != 0)) {
            nonZero.put(cell, values.clone());
          }
        });
    return nonZero;
  }

  private void put(Contribution contribution, int sign) {
    amounts
            .computeIfAbsent(contribution.cell(), cell -> new long[MEASURES.length])[
            contribution.measure().ordinal()] +=
        sign * contribution.amount();
  }
}
