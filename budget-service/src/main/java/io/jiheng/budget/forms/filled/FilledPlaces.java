package io.jiheng.budget.forms.filled;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.table.FormPlaces;
import io.jiheng.budget.forms.table.FormRow;
import io.jiheng.budget.sheet.check.SheetPointer;
import java.util.HashMap;
import java.util.Map;

/** Says where the cells of a filled form stand. */
public final class FilledPlaces {

  /** The names beside which the values of the head stand. */
  static final Map<String, String[]> HEAD =
      Map.of(
          SheetPointer.UNIT, FilledForm.UNITS,
          SheetPointer.CODE, new String[] {"项目编码"},
          SheetPointer.NAME, FilledForm.NAMES,
          SheetPointer.YEAR, FilledForm.YEARS,
          FilledPointer.DEPARTMENT, new String[] {"主管部门"},
          FilledPointer.EXPECTED, new String[] {"年度总体目标"},
          FilledPointer.CANCELLED, new String[] {"项目取消原因"},
          FilledPointer.WHY, new String[] {FilledForm.WHY, "支出偏离计划的原因及改进措施"},
          FilledPointer.EXECUTION_POINTS, new String[] {"预算执行分值"},
          FilledPointer.EXECUTION_SCORE, new String[] {"预算执行得分"});

  /** The names of the columns of a line of money. */
  static final Map<String, String[]> FUNDS =
      Map.of(
          FilledPointer.INITIAL, new String[] {FilledForm.FIRST_BUDGET},
          FilledPointer.BUDGET, new String[] {FilledForm.BUDGET},
          FilledPointer.PAID, FilledForm.PAID,
          FilledPointer.RATE, FilledForm.RATE,
          FilledPointer.FORECAST, new String[] {FilledForm.FORECAST},
          FilledPointer.POINTS, new String[] {FilledForm.POINTS},
          FilledPointer.SCORE, new String[] {"得分"});

  private static final Map<String, String[]> INDICATOR =
      Map.of(
          FilledPointer.LEVEL1, new String[] {FilledRows.LEVEL1},
          FilledPointer.LEVEL2, new String[] {FilledRows.LEVEL2},
          FilledPointer.LEVEL3, new String[] {FilledRows.LEVEL3},
          FilledPointer.TARGET, FilledRows.VALUE);

  private FilledPlaces() {}

  /**
   * Those of a row of an indicator.
   *
   * @param others the names that the columns of other cells may have
   */
  public static FormPlaces ofRow(FilledRows rows, FormRow line, Map<String, String[]> others) {
    Map<String, String[]> pointers = new HashMap<>(INDICATOR);
    pointers.putAll(others);
    return rows.columns().places(line, pointers);
  }

  /**
   * Those that the rows of money and of the total have of the whole form.
   *
   * @param whole the first line of money
   */
  public static Map<String, CellPlace> ofWhole(FormPlaces whole) {
    Map<String, CellPlace> cells = new HashMap<>();
    put(cells, FilledPointer.EXECUTION_POINTS, whole, FilledPointer.POINTS);
    put(cells, FilledPointer.EXECUTION_SCORE, whole, FilledPointer.SCORE);
    return cells;
  }

  private static void put(
      Map<String, CellPlace> cells, String pointer, FormPlaces row, String member) {
    if (row.cells().containsKey(member)) {
      cells.put(pointer, row.at(member));
    }
  }
}
