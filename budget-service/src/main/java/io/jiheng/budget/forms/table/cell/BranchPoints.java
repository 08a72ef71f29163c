package io.jiheng.budget.forms.table.cell;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
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
   * A level's name, perhaps with its points behind it.
   *
   * @param at empty where all that is left of the form is its words
   */
  public record Level(String written, Optional<CellPlace> at) {

    public static final Level NONE = new Level("", Optional.empty());

    public Level(String written, CellPlace at) {
      this(written, Optional.of(at));
    }
  }

  /** A row of a form. */
  public record Row(Place place, Level level1, Level level2, Optional<BigDecimal> points) {}

  /** A level's name, and the rows under it. */
  private record Branch(
      String level, String name, CellPlace at, List<Row> rows, List<BigDecimal> printed) {

    Optional<Remark> remark() {
      List<BigDecimal> given = rows.stream().flatMap(row -> row.points().stream()).toList();
      BigDecimal sum = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      if (printed.stream().allMatch(points -> points.compareTo(sum) == 0)) {
        return Optional.empty();
      }
      String code = given.isEmpty() ? "branch-points-without-rows" : "branch-points-differ";
      return Optional.of(
          Remark.warning(
              at,
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
      String first = BranchName.of(row.level1().written()).name();
      String second = BranchName.of(row.level2().written()).name();
      add(branches, List.of(first), LEVEL1, row.level1(), row);
      add(branches, List.of(first, second), LEVEL2, row.level2(), row);
    }
    return branches.values().stream().flatMap(branch -> branch.remark().stream()).toList();
  }

  private static void add(
      Map<List<String>, Branch> branches, List<String> key, String level, Level written, Row row) {
    BranchName name = BranchName.of(written.written());
    CellPlace at = written.at().orElseGet(() -> CellPlace.of(row.place()));
    Branch branch =
        branches.computeIfAbsent(
            key, none -> new Branch(level, name.name(), at, new ArrayList<>(), new ArrayList<>()));
    branch.rows().add(row);
    name.points().ifPresent(branch.printed()::add);
  }
}
