package io.jiheng.budget.overview;

import io.jiheng.budget.unit.BudgetUnit;
import io.jiheng.budget.unit.UnitTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How projects are summed up 汇总口径. */
enum Grouping {
  /** Each unit by itself. */
  UNIT {
    @Override
    List<Group> of(List<ProjectLine> lines, List<BudgetUnit> units) {
      Map<String, String> names =
          units.stream().collect(Collectors.toMap(BudgetUnit::code, BudgetUnit::name));
      return by(lines, line -> line.key().unit()).entrySet().stream()
          .map(part -> new Group(part.getKey(), names.get(part.getKey()), part.getValue()))
          .toList();
    }
  },
  /** Each court with those under it, so that the same project counts for all courts above it. */
  COURT {
    @Override
    List<Group> of(List<ProjectLine> lines, List<BudgetUnit> units) {
      UnitTree tree = new UnitTree(units);
      Map<String, List<ProjectLine>> byUnit = by(lines, line -> line.key().unit());
      Map<String, String> courts = new TreeMap<>();
      units.forEach(
          unit -> unit.courtCode().ifPresent(code -> courts.putIfAbsent(code, unit.name())));
      return courts.entrySet().stream()
          .map(court -> court(court, tree.ofCourts(Set.of(court.getKey())), byUnit))
          .flatMap(Optional::stream)
          .toList();
    }
  },
  YEAR {
    @Override
    List<Group> of(List<ProjectLine> lines, List<BudgetUnit> units) {
      return by(lines, line -> line.key().year()).entrySet().stream()
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
  record Group(String key, String name, Rollup rollup) {

    Group(String key, String name, List<ProjectLine> lines) {
      this(key, name, Rollup.of(lines));
    }
  }

  /**
   * @param units whose projects they are
   * @return those groups that have projects, by key
   */
  abstract List<Group> of(List<ProjectLine> lines, List<BudgetUnit> units);

  private static Optional<Group> court(
      Map.Entry<String, String> court, Set<String> units, Map<String, List<ProjectLine>> byUnit) {
    List<ProjectLine> lines =
        units.stream().flatMap(unit -> byUnit.getOrDefault(unit, List.of()).stream()).toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Group(court.getKey(), court.getValue(), lines));
  }

  private static <K> Map<K, List<ProjectLine>> by(
      List<ProjectLine> lines, Function<ProjectLine, K> key) {
    return lines.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
  }
}
