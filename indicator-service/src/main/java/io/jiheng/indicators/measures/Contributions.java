package io.jiheng.indicators.measures;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sums of contributions by cell. Adding what a file says now and taking away what it said before
 * gives the change of the counters that an event makes; so corrections, late events and
 * reassignments need no code of their own.
 */
public final class Contributions {

  private final Map<Cell, AmountsBuilder> amounts = new HashMap<>();

  public void add(Collection<Contribution> contributions) {
    contributions.forEach(contribution -> put(contribution, 1));
  }

  public void subtract(Collection<Contribution> contributions) {
    contributions.forEach(contribution -> put(contribution, -1));
  }

  /** Takes away what a cell holds already. */
  public void subtract(Cell cell, Amounts held) {
    held.forEach((measure, amount) -> of(cell).add(measure, -amount));
  }

  /** The cells that are not all zero, in key order. */
  public SortedMap<Cell, Amounts> byCell() {
    var nonZero = new TreeMap<Cell, Amounts>();
    amounts.forEach(
        (cell, values) -> {
          var held = values.build();
          if (!held.isZero()) {
            nonZero.put(cell, held);
          }
        });
    return nonZero;
  }

  private void put(Contribution contribution, int sign) {
    of(contribution.cell()).add(contribution.measure(), sign * contribution.amount());
  }

  private AmountsBuilder of(Cell cell) {
    return amounts.computeIfAbsent(cell, c -> new AmountsBuilder());
  }
}
