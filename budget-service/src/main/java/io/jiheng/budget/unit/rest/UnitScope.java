package io.jiheng.budget.unit.rest;

import io.jiheng.budget.unit.BudgetUnit;
import io.jiheng.budget.unit.UnitBounds;
import io.jiheng.budget.unit.UnitRegister;
import io.jiheng.budget.unit.UnitTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose papers are looked at: of those the caller may see, those asked for. */
@ApplicationScoped
public class UnitScope {

  private final UnitRegister units;
  private final UnitSight sight;

  UnitScope(UnitRegister units, UnitSight sight) {
    this.units = units;
    this.sight = sight;
  }

  /**
   * @param unit this one and those under it
   * @param court the units of this court and those under them
   */
  public UnitBounds units(Optional<String> unit, Optional<String> court) {
    UnitBounds bounds = sight.bounds();
    if (unit.isEmpty() && court.isEmpty()) {
      return bounds;
    }
    UnitTree tree = units.tree();
    UnitBounds ofUnit = new UnitBounds(unit.map(tree::under));
    UnitBounds ofCourt = new UnitBounds(court.map(code -> tree.ofCourts(Set.of(code))));
    return UnitBounds.of(
        units.all().stream()
            .map(BudgetUnit::code)
            .filter(ofUnit::contains)
            .filter(ofCourt::contains)
            .filter(bounds::contains)
            .collect(Collectors.toUnmodifiableSet()));
  }
}
