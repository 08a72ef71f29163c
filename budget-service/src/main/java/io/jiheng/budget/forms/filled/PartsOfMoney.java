package io.jiheng.budget.forms.filled;

import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.FormRow;
import io.jiheng.budget.forms.table.cell.FormCell;
import io.jiheng.budget.forms.table.cell.MoneyName;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells lines of a filled form that are of a part of the fiscal money 中央财政资金, 上级补助: the books of a
 * project know the whole only, so that nothing is held against them.
 */
final class PartsOfMoney {

  private PartsOfMoney() {}

  /**
   * @param rows of sums, each named before its figures
   */
  static List<Remark> remarks(List<FormRow> rows) {
    return rows.stream().filter(PartsOfMoney::isOne).map(PartsOfMoney::remark).toList();
  }

  private static boolean isOne(FormRow row) {
    return MoneyName.of(row.filled().get(0).label())
        .filter(name -> name == MoneyName.FISCAL_OF_FUND || name == MoneyName.FISCAL_OF_LEVEL)
        .isPresent();
  }

  private static Remark remark(FormRow row) {
    List<FormCell> cells = row.filled();
    return Remark.warning(
        row.place(),
        cells.get(0).label(),
        "form-line-unheld",
        Map.of(
            "row", String.valueOf(row.place().row()),
            "written",
                cells.stream().skip(1).map(FormCell::unread).collect(Collectors.joining(" | "))));
  }
}
