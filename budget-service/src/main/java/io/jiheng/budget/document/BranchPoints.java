package io.jiheng.budget.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Holds the points that a form prints beside the names of its levels 产出指标（50分） against the points
 * of the rows under them.
 */
public final class BranchPoints {

  private static final String LEVEL1 = "一级指标";
  private static final String LEVEL2 = "二级指标";

  private BranchPoints() {}

  /**
   * A row of a form.
   *
   * @param level1 as written
   * @param level2 as written
   */
  public record Row(Place place, String level1, String level2, Optional<BigDecimal> points) {}

  /** A level's name, and the rows under it. */
  private record Branch(String level, String name, List<Row> rows, List<BigDecimal> printed) {

    Optional<Remark> remark() {
      List<BigDecimal> given = rows.stream().flatMap(row -> row.points().stream()).toList();
      BigDecimal sum = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      if (printed.stream().allMatch(points -> points.compareTo(sum) == 0)) {
        return Optional.empty();
      }
      String code = given.isEmpty() ? "branch-points-without-rows" : "branch-points-differ";
      return Optional.of(
          Remark.warning(
              rows.get(0).place(),
              level,
              code,
              Map.of(
                  "branch",
                  name,
                  "written",
                  printed.stream()
                      .map(points -> points.stripTrailingZeros().toPlainString())
                      .distinct()
                      .collect(Collectors.joining("、")),
                  "sum",
                  sum.stripTrailingZeros().toPlainString())));
    }
  }

  public static List<Remark> remarks(List<Row> rows) {
    Map<List<String>, Branch> branches = new LinkedHashMap<>();
    for (Row row : rows) {
      BranchName first = BranchName.of(row.level1());
      BranchName second = BranchName.of(row.level2());
      add(branches, List.of(first.name()), LEVEL1, first, row);
      add(branches, List.of(first.name(), second.name()), LEVEL2, second, row);
    }
    return branches.values().stream().flatMap(branch -> branch.remark().stream()).toList();
  }

  private static void add(
      Map<List<String>, Branch> branches,
      List<String> key,
      String level,
      BranchName name,
      Row row) {
    Branch branch =
        branches.computeIfAbsent(
            key, none -> new Branch(level, name.name(), new ArrayList<>(), new ArrayList<>()));
    branch.rows().add(row);
    name.points().ifPresent(branch.printed()::add);
  }
}
