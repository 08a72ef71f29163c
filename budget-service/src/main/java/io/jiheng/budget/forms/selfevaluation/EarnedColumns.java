package io.jiheng.budget.forms.selfevaluation;

import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.FormRow;
import io.jiheng.budget.forms.table.NamedColumns;
import io.jiheng.budget.forms.table.TotalRow;
import io.jiheng.budget.forms.table.cell.FormCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Columns of a self-evaluation that only repeat others 权重占比, 单项指标得分: they are read where they say
 * the same, and stay unread where they do not.
 */
final class EarnedColumns {

  private static final String WEIGHT = "权重占比";
  private static final String OF_HUNDRED = "单项指标得分";

  /** The names of columns that are read where they repeat others. */
  static final String[] NAMES = {WEIGHT, OF_HUNDRED};

  private static final String[] POINTS = {WEIGHT, "指标分值", "分值", "分值权重", "指标权重", "权重"};
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?");

  private final NamedColumns columns;

  EarnedColumns(NamedColumns columns) {
    this.columns = columns;
    columns.pass(WEIGHT);
    columns.pass(OF_HUNDRED);
  }

  void row(FormRow line, ReadEvaluationRow row) {
    Optional<BigDecimal> points = number(row.points());
    // The points are of a hundred, and so are what they weigh in per cent.
    confirm(columns.cell(line, WEIGHT), points);
    confirm(
        columns.cell(line, OF_HUNDRED),
        points
            .filter(all -> all.signum() > 0)
            .flatMap(
                all ->
                    number(row.score())
                        .map(
                            score ->
                                score.movePointRight(2).divide(all, 2, RoundingMode.HALF_UP))));
  }

  /** Reads the points of the total, and tells where the parts come to others. */
  List<Remark> total(FormRow line, ReadSelfEvaluation form) {
    BigDecimal rows =
        form.rows().stream()
            .flatMap(row -> number(row.points()).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal all = rows.add(number(form.execution().points()).orElse(BigDecimal.ZERO));
    return TotalRow.read(line, columns.cell(line, POINTS), all);
  }

  private static void confirm(FormCell cell, Optional<BigDecimal> expected) {
    if (cell.looksLike(text -> number(text).isPresent() && isSame(number(text), expected))) {
      cell.read();
    }
  }

  private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return other.filter(number -> number.compareTo(one.orElseThrow()) == 0).isPresent();
  }

  private static Optional<BigDecimal> number(String text) {
    String plain = Label.plain(text).replaceFirst("[分%]$", "");
    return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
  }
}
