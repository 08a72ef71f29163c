package io.jiheng.budget.forms.table;

import io.jiheng.budget.forms.table.cell.FormCell;
import io.jiheng.budget.forms.table.cell.MoneyName;
import java.util.Set;

/** A row of sums or of points 合计, 财政拨款, 总分, named before its figures. */
public final class SumRow {

  private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "总额", "总分", "自评总分");

  private static final Set<String> SCORES = Set.of("总分", "自评总分");

  private SumRow() {}

  public static boolean isOne(FormRow row) {
    return row.filled().stream().findFirst().filter(SumRow::isName).isPresent();
  }

  /** Whether a row is of the scores, and of no money. */
  public static boolean isOfScores(FormRow row) {
    return row.filled().stream().limit(1).anyMatch(cell -> SCORES.contains(cell.label()));
  }

  private static boolean isName(FormCell cell) {
    return TOTALS.contains(cell.label()) || MoneyName.of(cell.label()).isPresent();
  }
}
