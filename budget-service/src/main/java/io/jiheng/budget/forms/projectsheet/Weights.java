package io.jiheng.budget.forms.projectsheet;

import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.cell.FormCell;
import io.jiheng.budget.forms.table.cell.PointsCell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells whether a column of weights 权重 gives points: it does where they come to a hundred, or to
 * the ninety that the execution of the budget leaves.
 */
final class Weights {

  private static final Set<Integer> OF_ALL = Set.of(90, 100);

  private Weights() {}

  /** Whether the weights in these cells are points. */
  static boolean arePoints(List<FormCell> cells) {
    List<Optional<BigDecimal>> weights = cells.stream().map(Weights::weight).toList();
    return !cells.isEmpty()
        && weights.stream().allMatch(Optional::isPresent)
        && OF_ALL.stream().anyMatch(all -> sum(weights).compareTo(BigDecimal.valueOf(all)) == 0);
  }

  /** Whether they only repeat the points beside them. */
  static boolean areSame(List<FormCell> weights, List<FormCell> points) {
    return IntStream.range(0, weights.size())
        .allMatch(
            at ->
                weight(weights.get(at))
                    .filter(
                        own ->
                            weight(points.get(at)).filter(o -> o.compareTo(own) == 0).isPresent())
                    .isPresent());
  }

  /** That they are none, and what they are. */
  static Remark remark(List<FormCell> cells) {
    List<Optional<BigDecimal>> weights = cells.stream().map(Weights::weight).toList();
    boolean known = weights.stream().allMatch(Optional::isPresent);
    cells.forEach(FormCell::read);
    return Remark.warning(
        cells.get(0).at(),
        "权重",
        "weights-no-points",
        Map.of(
            "rows",
            cells.stream()
                .map(cell -> String.valueOf(cell.place().row()))
                .collect(Collectors.joining("、")),
            "written",
            cells.stream().map(FormCell::unread).collect(Collectors.joining("、")),
            "sum",
            known ? sum(weights).stripTrailingZeros().toPlainString() : "—"));
  }

  private static BigDecimal sum(List<Optional<BigDecimal>> weights) {
    return weights.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Optional<BigDecimal> weight(FormCell cell) {
    return PointsCell.number(cell.unread());
  }
}
