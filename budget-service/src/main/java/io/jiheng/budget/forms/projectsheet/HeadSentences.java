package io.jiheng.budget.forms.projectsheet;

import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.HeadCells;
import io.jiheng.budget.forms.table.cell.DoubtfulFigure;
import io.jiheng.budget.forms.table.cell.FigureCell;
import io.jiheng.budget.forms.table.cell.FormCell;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences in the head of a form: purpose 资金用途 and objectives 绩效目标. */
final class HeadSentences {

  private static final Pattern NUMBERED = Pattern.compile("\\s*\\d{1,4}[.．、]\\s*\\D");

  private final HeadCells head;

  HeadSentences(HeadCells head) {
    this.head = head;
  }

  /** Those that could be of something else. */
  List<Remark> doubtful() {
    return Stream.of(doubtfulObjective(), doubtfulPurpose(), figuresForSentences())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * The cells of the sentences under a name. A figure without a word among them is none: where a
   * name was left out it would be of that, and so it stays unread.
   */
  List<FormCell> cells(String name) {
    List<FormCell> cells = head.cells(name);
    return cells.stream()
        .filter(cell -> cells.size() == 1 || !cell.looksLike(FigureCell::isWordless))
        .filter(cell -> cell == cells.get(0) || !isObjective(name, cell))
        .toList();
  }

  /** A figure alone, perhaps with sign and unit, that is taken for a sentence. */
  private List<Remark> figuresForSentences() {
    return Stream.of(HeadCells.PURPOSE, HeadCells.OBJECTIVE)
        .flatMap(
            name ->
                cells(name).stream()
                    .filter(cell -> cell.looksLike(FigureCell::isAlone))
                    .filter(cell -> !cell.looksLike(HeadSentences::isNumbered))
                    .map(cell -> DoubtfulFigure.of(cell, name)))
        .toList();
  }

  /**
   * A figure in an objective without a number, below one that has: of a purpose that is missing.
   */
  private List<Remark> doubtfulObjective() {
    List<FormCell> cells = head.cells(HeadCells.OBJECTIVE);
    boolean numbered =
        cells.stream().limit(1).anyMatch(cell -> cell.looksLike(HeadSentences::isNumbered));
    return numbered && head.cells(HeadCells.PURPOSE).isEmpty()
        ? cells.stream()
            .skip(1)
            .filter(cell -> cell.looksLike(FigureCell::isOne))
            .filter(cell -> !cell.looksLike(HeadSentences::isNumbered))
            .map(cell -> DoubtfulFigure.of(cell, HeadCells.OBJECTIVE))
            .toList()
        : List.of();
  }

  /** A numbered purpose in a form that names no objective: of the one that is missing. */
  private List<Remark> doubtfulPurpose() {
    return head.names(HeadCells.OBJECTIVE)
        ? List.of()
        : head.cells(HeadCells.PURPOSE).stream()
            .limit(1)
            .filter(cell -> cell.looksLike(HeadSentences::isNumbered))
            .map(cell -> DoubtfulFigure.of(cell, HeadCells.PURPOSE))
            .toList();
  }

  private static boolean isNumbered(String text) {
    return NUMBERED.matcher(text).lookingAt();
  }

  /** Whether the text below a purpose is the objective that has lost its name. */
  private boolean isObjective(String name, FormCell cell) {
    return name.equals(HeadCells.PURPOSE)
        && !head.has(HeadCells.OBJECTIVE)
        && cell.looksLike(HeadSentences::isNumbered);
  }
}
