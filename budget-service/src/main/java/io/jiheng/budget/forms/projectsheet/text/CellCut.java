package io.jiheng.budget.forms.projectsheet.text;

import io.jiheng.budget.forms.projectsheet.Piece;
import io.jiheng.budget.forms.projectsheet.Piece.Gap;
import io.jiheng.budget.targets.Target;
import io.jiheng.budget.targets.TargetText;
import java.util.List;

/**
 * Cuts the pieces of a printed row into its four cells 三级指标, 绩效指标描述, 指标值, 确定依据. Nothing in the text
 * says where a cell ends, but a line that goes on below fills its column, a target reads as one,
 * and name and description are often the same. Every cut is weighed by how much speaks against it,
 * and the lightest is taken.
 *
 * @param name the widest line seen at the beginning of a row, where the names stand
 * @param description the widest line at all, for the description has the widest column
 */
record CellCut(int name, int description) {

  /** A row without a basis has a piece each for name, description and target. */
  static final int FEWEST = 3;

  private static final int IMPOSSIBLE = 50;
  private static final int UNLIKELY = 20;
  private static final int WORDS_FOR_TARGET = 15;
  private static final int SHORT_LINE_GOES_ON = 10;
  private static final int NO_BASIS = 8;
  private static final int NAMED_DIFFERENTLY = 5;
  private static final int FULL_LINE_ENDS = 3;

  static CellCut learnt(List<List<Piece>> rows) {
    return new CellCut(
        rows.stream()
            .filter(row -> !row.isEmpty())
            .mapToInt(row -> row.get(0).width())
            .max()
            .orElse(0),
        rows.stream().flatMap(List::stream).mapToInt(Piece::width).max().orElse(0));
  }

  /** The pieces of each cell. */
  List<List<Piece>> cells(List<Piece> row) {
    List<List<Piece>> lightest = List.of();
    int least = Integer.MAX_VALUE;
    for (int first = 1; first < row.size() - 1; first++) {
      for (int second = first + 1; second < row.size(); second++) {
        for (int third = second + 1; third <= row.size(); third++) {
          List<List<Piece>> cut =
              List.of(
                  row.subList(0, first),
                  row.subList(first, second),
                  row.subList(second, third),
                  row.subList(third, row.size()));
          int weight = weight(cut);
          if (weight < least) {
            least = weight;
            lightest = cut;
          }
        }
      }
    }
    return lightest;
  }

  private int weight(List<List<Piece>> cut) {
    List<Piece> target = cut.get(2);
    boolean isWords =
        TargetText.of(Piece.joined(target)).understood() instanceof Target.Qualitative;
    boolean sameName = Piece.joined(cut.get(0)).equals(Piece.joined(cut.get(1)));
    return within(cut.get(0), UNLIKELY, name - 1)
        + within(cut.get(1), UNLIKELY, description - 2)
        + within(target, isWords ? UNLIKELY : 0, widest(target) - 1)
        + within(cut.get(3), UNLIKELY, widest(cut.get(3)) - 1)
        + fullLineEnds(target)
        + (isWords ? WORDS_FOR_TARGET : 0)
        + (cut.get(3).isEmpty() ? NO_BASIS : 0)
        + (sameName ? 0 : NAMED_DIFFERENTLY);
  }

  /** What speaks against these pieces being one cell of a column whose full lines are so wide. */
  private static int within(List<Piece> cell, int blank, int full) {
    int weight = 0;
    for (int at = 1; at < cell.size(); at++) {
      weight +=
          switch (cell.get(at).gap()) {
            case LINE -> IMPOSSIBLE;
            case SPACE -> blank;
            case BLANK_LINE -> cell.get(at - 1).width() < full ? SHORT_LINE_GOES_ON : 0;
          };
    }
    return weight;
  }

  private static int fullLineEnds(List<Piece> cell) {
    boolean severalLines = cell.stream().skip(1).anyMatch(piece -> piece.gap() == Gap.BLANK_LINE);
    int last = cell.get(cell.size() - 1).width();
    return severalLines && last == widest(cell) ? FULL_LINE_ENDS : 0;
  }

  private static int widest(List<Piece> cell) {
    return cell.stream().mapToInt(Piece::width).max().orElse(0);
  }
}
