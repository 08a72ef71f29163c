package io.jiheng.budget.unit;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All units and which stands under which 单位层级. */
public final class UnitTree {

  private final Map<String, BudgetUnit> byCode;

  public UnitTree(Collection<BudgetUnit> units) {
    byCode = units.stream().collect(Collectors.toMap(BudgetUnit::code, Function.identity()));
  }

  /** The same with this unit in the place of the one of its code. */
  public UnitTree with(BudgetUnit unit) {
    Map<String, BudgetUnit> changed = new HashMap<>(byCode);
    changed.put(unit.code(), unit);
    return new UnitTree(changed.values());
  }

  /** The codes of a unit and of all above it, from below. */
  public Set<String> line(String code) {
    Set<String> line = new LinkedHashSet<>();
    Optional<String> next = Optional.of(code);
    while (next.isPresent() && line.add(next.get())) {
      next = Optional.ofNullable(byCode.get(next.get())).flatMap(BudgetUnit::parent);
    }
    return line;
  }

  /** The codes of a unit and of all under it. */
  public Set<String> under(String code) {
    return byCode.keySet().stream()
        .filter(unit -> line(unit).contains(code))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The codes of the units that are one of these courts or stand under one. */
  public Set<String> ofCourts(Set<String> courtCodes) {
    return byCode.keySet().stream()
        .filter(unit -> line(unit).stream().anyMatch(above -> isOneOf(above, courtCodes)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isOneOf(String unit, Set<String> courtCodes) {
    return Optional.ofNullable(byCode.get(unit))
        .flatMap(BudgetUnit::courtCode)
        .filter(courtCodes::contains)
        .isPresent();
  }
}
