package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Line;
import io.jiheng.budget.document.form.OverallCells.Part;
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

  private final Map<Part, String> texts = new EnumMap<>(Part.class);

  private OverallByContent() {}

  static OverallCells cells(Line row) {
    return new OverallByContent().read(row.cells().stream().map(Line.Cell::text).toList());
  }

  private OverallCells read(List<String> cells) {
    int sign = 0;
    while (!OverallRows.isSign(cells.get(sign))) {
      sign++;
    }
    texts.put(Part.SIGN, cells.get(sign));
    before(cells.subList(0, sign));
    List<String> behind =
        cells.subList(sign + 1, cells.size()).stream().filter(text -> !text.isBlank()).toList();
    if (!behind.isEmpty()) {
      texts.put(Part.MEASURE, behind.get(0));
    }
    List<String> figures = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String text : behind.subList(Math.min(1, behind.size()), behind.size())) {
      (OverallRows.isFigure(text) ? figures : words).add(text);
    }
    boolean wordBetween = figures.size() == FIGURES && !OverallRows.isFigure(behind.get(FIGURES));
    if (wordBetween) {
      texts.put(Part.STANDARD_SOURCE, words.remove(0));
    }
    name(figures.subList(0, Math.min(FIGURES, figures.size())), FIGURE_PARTS);
    List<Part> parts = WORD_PARTS.get(Math.min(words.size(), WORD_PARTS.size() - 1));
    name(words.subList(0, parts.size()), parts);
    return new OverallCells(texts, figures.size() != FIGURES || words.size() > parts.size());
  }

  private void before(List<String> cells) {
    int last = cells.size() - 1;
    if (last >= 0) {
      texts.put(Part.INDICATOR, cells.get(last));
    }
    if (last >= 3) {
      texts.put(Part.DUTY, cells.get(1));
      texts.put(Part.OBJECTIVE, cells.get(2));
    }
  }

  private void name(List<String> found, List<Part> parts) {
    for (int at = 0; at < found.size(); at++) {
      texts.put(parts.get(at), found.get(at));
    }
  }
}
