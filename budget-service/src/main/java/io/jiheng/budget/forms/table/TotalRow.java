package io.jiheng.budget.forms.table;

import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.cell.FormCell;
import io.jiheng.budget.forms.table.cell.PointsCell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The row 合计 or 总分 below the indicators, which says what their points come to. */
public final class TotalRow {

  private static final Set<String> NAMES = Set.of("总分", "自评总分", "合计", "总计", "合计分值", "分值合计");

  private TotalRow() {}

  /** Whether the row is named so and says nothing but figures. */
  public static boolean isOne(FormRow row) {
    List<FormCell> cells = row.filled();
    return !cells.isEmpty()
        && NAMES.contains(cells.get(0).label())
        && cells.stream()
            .skip(1)
            .allMatch(cell -> !cell.isUnread() || cell.looksLike(text -> number(text).isPresent()));
  }

  /** Whether the row is named so, whatever else it says. */
  public static boolean isNamed(FormRow row) {
    return row.filled().stream().limit(1).anyMatch(first -> NAMES.contains(first.label()));
  }

  /** Reads the points of the total, and tells where the rows come to others. */
  public static List<Remark> read(FormRow row, FormCell points, BigDecimal sum) {
    FormCell name = row.filled().get(0);
    name.read();
    if (!points.looksLike(text -> number(text).isPresent())) {
      return List.of();
    }
    BigDecimal total = number(points.read()).orElseThrow();
    return total.compareTo(sum) == 0
        ? List.of()
        : List.of(
            Remark.warning(
                points.at(),
                name.label(),
                "points-total-differs",
                Map.of(
                    "written", points.unread(),
                    "sum", sum.stripTrailingZeros().toPlainString())));
  }

  private static Optional<BigDecimal> number(String text) {
    return PointsCell.number(text);
  }
}
