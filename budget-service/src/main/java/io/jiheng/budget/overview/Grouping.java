package io.jiheng.budget.overview;

import io.jiheng.budget.unit.BudgetUnit;
import io.jiheng.budget.unit.UnitTree;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How projects are summed up 汇总口径. */
public enum Grouping {
  /** Each unit by itself. */
  UNIT {
    @Override
    public List<Group> of(Rollups rollups, List<BudgetUnit> units) {
      Map<String, String> names =
          units.stream().collect(Collectors.toMap(BudgetUnit::code, BudgetUnit::name));
      return rollups.byUnit().entrySet().stream()
          .map(part -> new Group(part.getKey(), names.get(part.getKey()), part.getValue()))
          .toList();
    }
  },
  /** Each court with those under it, so that the same project counts for all courts above it. */
  COURT {
    @Override
    public List<Group> of(Rollups rollups, List<BudgetUnit> units) {
      UnitTree tree = new UnitTree(units);
      Map<String, String> courts = new TreeMap<>();
      units.forEach(
          unit -> unit.courtCode().ifPresent(code -> courts.putIfAbsent(code, unit.name())));
      return courts.entrySet().stream()
          .map(court -> court(court, tree.ofCourts(Set.of(court.getKey())), rollups.byUnit()))
          .flatMap(Optional::stream)
          .toList();
    }
  },
  YEAR {
    @Override
    public List<Group> of(Rollups rollups, List<BudgetUnit> units) {
      return rollups.byYear().entrySet().stream()
          .map(
              part ->
                  new Group(String.valueOf(part.getKey()), part.getKey() + " 年", part.getValue()))
          .toList();
    }
  };

  /**
   * Projects that are summed together.
   *
   * @param key unit code, court code or year
   * @param name for people
   */
  public record Group(String key, String name, Rollup rollup) {}

  /**
   * @param units whose projects they are
   * @return those groups that have projects, by key
   */
  public abstract List<Group> of(Rollups rollups, List<BudgetUnit> units);

  private static Optional<Group> court(
      Map.Entry<String, String> court, Set<String> units, Map<String, Rollup> byUnit) {
    return units.stream()
        .map(byUnit::get)
        .filter(Objects::nonNull)
        .reduce(Rollup::plus)
        .map(rollup -> new Group(court.getKey(), court.getValue(), rollup));
  }
}
