package io.jiheng.budget.forms.projectsheet.text;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.projectsheet.LevelWords;
import io.jiheng.budget.forms.projectsheet.Piece;
import io.jiheng.budget.forms.projectsheet.ReadIndicator;
import io.jiheng.budget.forms.table.cell.PrintedText;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.check.SheetPointer;
import io.jiheng.budget.targets.TargetText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The indicator rows of a printed table. A row begins at a name of the second level. */
final class PrintedRows {

  /** No row of a form has so many pieces; what does is prose that follows the last one. */
  private static final int MOST_PIECES = 40;

  private static final List<String> MEMBERS = List.of("level3", "description", "target", "basis");

  private final PrintedText printed;
  private final Map<String, CellPlace> places = new HashMap<>();
  private final List<ReadIndicator> indicators = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  private record Row(Place place, String level1, String level2, List<Piece> pieces) {}

  private PrintedRows(PrintedText printed, List<Row> rows) {
    this.printed = printed;
    CellCut cut = CellCut.learnt(rows.stream().map(Row::pieces).toList());
    rows.forEach(row -> take(row, cut));
  }

  static PrintedRows of(PrintedText printed, int from, int to) {
    return new PrintedRows(printed, rows(printed, Piece.of(printed.text(), from, to)));
  }

  List<ReadIndicator> indicators() {
    return List.copyOf(indicators);
  }

  /** Where the cells of the rows stand, by what a sheet calls them. */
  Map<String, CellPlace> places() {
    return Map.copyOf(places);
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  private static List<Row> rows(PrintedText printed, List<Piece> pieces) {
    List<Row> rows = new ArrayList<>();
    String level1 = "";
    int at = 0;
    while (at < pieces.size()) {
      OptionalInt first = LevelWords.FIRST.match(pieces, at);
      if (first.isPresent() && LevelWords.SECOND.match(pieces, at + first.getAsInt()).isPresent()) {
        level1 = Piece.joined(pieces.subList(at, at + first.getAsInt()));
        at += first.getAsInt();
      }
      OptionalInt second = LevelWords.SECOND.match(pieces, at);
      if (second.isPresent()) {
        String level2 = Piece.joined(pieces.subList(at, at + second.getAsInt()));
        Place place = printed.place(pieces.get(at).offset());
        rows.add(new Row(place, level1, level2, new ArrayList<>()));
        at += second.getAsInt();
      } else {
        if (!rows.isEmpty()) {
          rows.get(rows.size() - 1).pieces().add(pieces.get(at));
        }
        at++;
      }
    }
    return rows;
  }

  private void take(Row row, CellCut cut) {
    List<Piece> pieces = row.pieces();
    if (pieces.size() < CellCut.FEWEST || pieces.size() > MOST_PIECES) {
      remarks.add(
          Remark.error(
              row.place(), row.level2(), "row-unread", Map.of("written", Piece.joined(pieces))));
      return;
    }
    List<List<Piece>> parts = cut.cells(pieces);
    List<String> cells = parts.stream().map(Piece::joined).toList();
    places.put(SheetPointer.indicator(indicators.size()), CellPlace.of(row.place()));
    for (int part = 0; part < MEMBERS.size(); part++) {
      String pointer = SheetPointer.indicator(indicators.size(), MEMBERS.get(part));
      parts.get(part).stream()
          .limit(1)
          .forEach(first -> places.put(pointer, CellPlace.of(printed.place(first.offset()), 0)));
    }
    indicators.add(
        new ReadIndicator(
            row.place(),
            new Indicator(
                row.level1(),
                row.level2(),
                cells.get(0),
                cells.get(1),
                TargetText.of(cells.get(2)),
                cells.get(3)),
            "",
            ""));
  }
}
