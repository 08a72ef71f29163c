package io.jiheng.budget.unit;

import java.util.Optional;
import java.util.Set;

/**
 * Units among all there are 单位范围.
 *
 * @param codes empty when every unit is meant
 */
public record UnitBounds(Optional<Set<String>> codes) {

  public static final UnitBounds ALL = new UnitBounds(Optional.empty());

  public static UnitBounds of(Set<String> codes) {
    return new UnitBounds(Optional.of(Set.copyOf(codes)));
  }

  public boolean contains(String unit) {
    return codes.map(known -> known.contains(unit)).orElse(true);
  }
}
