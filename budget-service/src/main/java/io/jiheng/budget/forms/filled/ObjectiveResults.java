package io.jiheng.budget.forms.filled;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.FormRow;
import io.jiheng.budget.forms.table.NamedColumns;
import io.jiheng.budget.forms.table.cell.DoubtfulFigure;
import io.jiheng.budget.forms.table.cell.FigureCell;
import io.jiheng.budget.forms.table.cell.FormCell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what a filled form says of the objectives 年度总体目标: names in one row, sentences below. */
final class ObjectiveResults {

  /** Names of what stands near the objectives in such forms. */
  private static final Set<String> NOT_WRITTEN =
      Set.of("预算执行分值", "预算执行得分", "项目取消原因", FilledForm.WHY);

  private static final Map<String, String[]> CELLS =
      Map.of(
          FilledPointer.EXPECTED, new String[] {FilledForm.EXPECTED},
          FilledPointer.ACHIEVED, new String[] {FilledForm.ACHIEVED},
          FilledPointer.ATTAINED, new String[] {FilledForm.ATTAINED});

  private final Optional<FormRow> names;
  private final Optional<FormRow> row;

  private ObjectiveResults(Optional<FormRow> names, Optional<FormRow> row) {
    this.names = names;
    this.row = row;
  }

  static ObjectiveResults none() {
    return new ObjectiveResults(Optional.empty(), Optional.empty());
  }

  /**
   * @param names the row of names; the next one of the head is what they name
   */
  static ObjectiveResults of(List<FormRow> head, int names) {
    return new ObjectiveResults(
        Optional.of(head.get(names)),
        head.stream().skip(names + 1L).findFirst().filter(row -> isUnder(head.get(names), row)));
  }

  /** Whether a row fills only columns that are named; another row could have come between. */
  private static boolean isUnder(FormRow names, FormRow row) {
    List<FormCell> named =
        row.filled().stream()
            .flatMap(
                cell -> names.filled().stream().filter(name -> name.spans(cell.column())).limit(1))
            .toList();
    return named.size() == row.filled().size()
        && Set.copyOf(named).size() == named.size()
        && row.filled().stream().noneMatch(cell -> NOT_WRITTEN.contains(cell.label()));
  }

  String said(String name) {
    return row.map(below -> columns().said(below, name)).orElse("");
  }

  /** Where it says what it does. */
  Map<String, CellPlace> places() {
    return row.map(below -> columns().places(below, CELLS).cells()).orElse(Map.of());
  }

  /** Where sentences are asked for, a bare figure is taken, and told: it could be of elsewhere. */
  Stream<Remark> figures(String... sentences) {
    return row.stream()
        .flatMap(below -> Stream.of(sentences).map(name -> columns().cell(below, name)))
        .filter(cell -> cell.looksLike(FigureCell::isAlone))
        .map(cell -> DoubtfulFigure.of(cell, "年度总体目标"));
  }

  private NamedColumns columns() {
    return new NamedColumns(List.of(names.orElseThrow()));
  }
}
