package io.jiheng.budget.unit.http;

import io.jiheng.budget.unit.UnitTree;
import io.jiheng.budget.unit.store.UnitRegister;
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
   * @return unit codes, empty when every unit is meant
   */
  public Optional<Set<String>> units(Optional<String> unit, Optional<String> court) {
    Optional<Set<String>> bounds = sight.bounds();
    if (unit.isEmpty() && court.isEmpty()) {
      return bounds;
    }
    UnitTree tree = units.tree();
    Set<String> asked =
        unit.map(tree::under).orElseGet(() -> tree.ofCourts(Set.of(court.orElseThrow())));
    Optional<Set<String>> ofCourt = court.map(code -> tree.ofCourts(Set.of(code)));
    return Optional.of(
        asked.stream()
            .filter(code -> ofCourt.map(codes -> codes.contains(code)).orElse(true))
            .filter(code -> bounds.map(codes -> codes.contains(code)).orElse(true))
            .collect(Collectors.toUnmodifiableSet()));
  }
}
