package io.jiheng.budget.forms.overallsheet;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.table.FormPlaces;
import io.jiheng.budget.forms.table.cell.UnitMention;
import io.jiheng.budget.forms.table.cell.YearMention;
import io.jiheng.budget.forms.table.cell.YearText;
import io.jiheng.budget.sheet.check.SheetPointer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands over a form's table: its title 表题, and perhaps whose it is.
 *
 * @param lines how many lines that takes, blank ones included
 * @param cells where it says what it does
 */
record FormHeading(int lines, UnitMention unit, YearMention year, Map<String, CellPlace> cells) {

  private static final int MOST_LINES = 8;
  private static final int MOST_CELLS_OF_UNIT_ROW = 4;
  private static final String TITLE = "目标表";

  /**
   * @param above all that stands over the table
   */
  static FormHeading over(List<Line> above) {
    Optional<UnitMention> unit = Optional.empty();
    YearMention year = YearMention.NONE;
    Map<String, CellPlace> cells = new HashMap<>();
    int top = 0;
    boolean titled = false;
    for (int taken = 1; taken <= Math.min(MOST_LINES, above.size()) && !titled; taken++) {
      Line line = above.get(above.size() - taken);
      if (line.isBlank()) {
        continue;
      }
      Optional<UnitMention> stated = UnitMention.stated(line.text());
      if (top > 0 && !isPartOfHeading(line, stated)) {
        break;
      }
      // The row of another table is none of ours, though it may tell the year.
      boolean ours = !line.tabular();
      top = ours ? taken : top;
      unit = unit.or(() -> stated);
      stated.ifPresent(said -> cells.putIfAbsent(SheetPointer.UNIT, of(line, UnitMention::stated)));
      YearText.first(line.text())
          .ifPresent(said -> cells.putIfAbsent(SheetPointer.YEAR, of(line, YearText::first)));
      titled = !isUnitRow(line) && (!ours || line.text().contains(TITLE) && stated.isEmpty());
      year = stated.isPresent() ? year.and(YearText.labelled(line.text())) : with(year, line);
    }
    return new FormHeading(top, unit.orElse(UnitMention.NONE), year, cells);
  }

  /** The first cell of the line that says it by itself, or else the line. */
  private static <T> CellPlace of(Line line, Function<String, Optional<T>> saying) {
    return line.filled().stream()
        .filter(cell -> saying.apply(cell.text()).isPresent())
        .findFirst()
        .map(cell -> line.placeOf(cell.column()))
        .orElseGet(() -> CellPlace.of(line.place()));
  }

  /**
   * @param form where the form itself begins
   */
  FormPlaces places(Place form) {
    return new FormPlaces(form, cells);
  }

  private static boolean isPartOfHeading(Line line, Optional<UnitMention> stated) {
    return stated.isPresent() || line.text().contains(TITLE);
  }

  /** 328001某某法院 | 预算年度：2024 | 单位：万元, between the title and the table. */
  private static boolean isUnitRow(Line line) {
    List<Line.Cell> cells = line.filled();
    return line.tabular()
        && cells.size() <= MOST_CELLS_OF_UNIT_ROW
        && cells.stream()
            .anyMatch(
                cell ->
                    Label.plain(cell.text()).matches("(?:金额)?单位:.*")
                        || !YearText.labelled(cell.text()).isEmpty());
  }

  private static YearMention with(YearMention year, Line line) {
    YearMention more = YearMention.ofHeading(line.text());
    List<Integer> written =
        line.tabular()
            ? line.filled().stream().flatMap(cell -> YearText.titled(cell.text()).stream()).toList()
            : more.written();
    return year.equals(YearMention.NONE)
        ? new YearMention(written, more.named(), Optional.empty(), Optional.empty())
        : year.and(written);
  }
}
