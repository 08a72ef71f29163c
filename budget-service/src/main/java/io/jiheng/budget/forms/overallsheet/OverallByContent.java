package io.jiheng.budget.forms.overallsheet;

import io.jiheng.budget.forms.overallsheet.OverallCells.Part;
import io.jiheng.budget.forms.table.FormRow;
import io.jiheng.budget.forms.table.cell.FigureCell;
import io.jiheng.budget.forms.table.cell.FormCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a row of an overall target sheet by what its cells hold, for where they do not stand under
 * their names (document 000): around the sign stand the indicator and its unit, behind them the
 * figures, and behind those the words.
 */
final class OverallByContent {

  private static final int FIGURES = 5;
  private static final List<Part> FIGURE_PARTS =
      List.of(Part.ANNUAL, Part.PLANNED, Part.STANDARD, Part.MEAN, Part.LAST_YEAR);
  private static final List<List<Part>> WORD_PARTS =
      List.of(
          List.of(),
          List.of(Part.SOURCE),
          List.of(Part.SOURCE, Part.DEPARTMENTS),
          List.of(Part.SOURCE, Part.ACTIVITY, Part.DEPARTMENTS),
          List.of(Part.SOURCE, Part.ACTIVITY, Part.PROJECTS, Part.DEPARTMENTS),
          List.of(Part.SOURCE, Part.NOTE, Part.ACTIVITY, Part.PROJECTS, Part.DEPARTMENTS));

  private final Map<Part, FormCell> found = new EnumMap<>(Part.class);

  private OverallByContent() {}

  static OverallCells cells(FormRow row) {
    return new OverallByContent().read(row.cells());
  }

  /** Whether before the sign stand two names of three, so that nobody knows which is left out. */
  static boolean lacksName(FormRow row) {
    return row.filled().stream()
            .takeWhile(cell -> !cell.looksLike(OverallRows::isSign))
            .filter(cell -> !cell.looksLike(FigureCell::isBare))
            .count()
        == 2;
  }

  private OverallCells read(List<FormCell> cells) {
    int sign = 0;
    while (!cells.get(sign).looksLike(OverallRows::isSign)) {
      sign++;
    }
    take(Part.SIGN, cells.get(sign));
    before(cells.subList(0, sign));
    List<FormCell> behind =
        cells.subList(sign + 1, cells.size()).stream().filter(cell -> !cell.isBlank()).toList();
    if (!behind.isEmpty()) {
      take(Part.MEASURE, behind.get(0));
    }
    List<FormCell> figures = new ArrayList<>();
    List<FormCell> words = new ArrayList<>();
    for (FormCell cell : behind.subList(Math.min(1, behind.size()), behind.size())) {
      (cell.looksLike(OverallRows::isFigure) ? figures : words).add(cell);
    }
    boolean wordBetween =
        figures.size() == FIGURES && !behind.get(FIGURES).looksLike(OverallRows::isFigure);
    if (wordBetween) {
      take(Part.STANDARD_SOURCE, words.remove(0));
    }
    name(figures.subList(0, Math.min(FIGURES, figures.size())), FIGURE_PARTS);
    List<Part> parts = WORD_PARTS.get(Math.min(words.size(), WORD_PARTS.size() - 1));
    name(words.subList(0, parts.size()), parts);
    boolean shifted = figures.size() != FIGURES || words.size() > parts.size();
    return new OverallCells(found, shifted, shifted ? left(cells) : List.of());
  }

  private static List<String> left(List<FormCell> cells) {
    return cells.stream().skip(1).filter(FormCell::isUnread).map(FormCell::read).toList();
  }

  private void before(List<FormCell> cells) {
    int last = cells.size() - 1;
    if (last >= 0) {
      take(Part.INDICATOR, cells.get(last));
    }
    int number = Math.max(0, OverallRows.numberAt(cells));
    while (number + 1 < last && cells.get(number + 1).looksLike(OverallRows::isNumber)) {
      number++;
    }
    if (last >= number + 3) {
      take(Part.DUTY, cells.get(number + 1));
      take(Part.OBJECTIVE, cells.get(number + 2));
    }
  }

  private void name(List<FormCell> cells, List<Part> parts) {
    for (int at = 0; at < cells.size(); at++) {
      take(parts.get(at), cells.get(at));
    }
  }

  private void take(Part part, FormCell cell) {
    cell.read();
    found.put(part, cell);
  }
}
