package io.jiheng.budget.forms.projectsheet;

import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.cell.FormCell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a column of points says of their total: 分值权重（90）, 分值（100分）. */
final class PointsHeader {

  private static final Pattern TOTAL = Pattern.compile(".*\\((\\d{1,3}(?:\\.\\d{1,2})?)分?\\)");

  private PointsHeader() {}

  /** Tells where the rows come to other points. */
  static List<Remark> remarks(FormCell name, List<BigDecimal> points) {
    Matcher total = TOTAL.matcher(Label.plain(name.covering()));
    BigDecimal sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    Optional<BigDecimal> printed =
        total.matches() ? Optional.of(new BigDecimal(total.group(1))) : Optional.empty();
    return points.isEmpty() || printed.filter(all -> all.compareTo(sum) != 0).isEmpty()
        ? List.of()
        : List.of(
            Remark.warning(
                name.at(),
                "分值",
                "points-total-differs",
                Map.of(
                    "written", total.group(1),
                    "sum", sum.stripTrailingZeros().toPlainString())));
  }
}
