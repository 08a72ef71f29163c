package io.jiheng.budget.forms.file;

import io.jiheng.budget.forms.line.CellCorrection;
import io.jiheng.budget.forms.line.GridRow;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Line.Area;
import io.jiheng.budget.forms.line.Line.Cell;
import io.jiheng.budget.forms.line.Line.Kind;
import io.jiheng.budget.forms.line.MisplacedCorrection;
import io.jiheng.budget.forms.line.MisplacedCorrection.Reason;
import io.jiheng.budget.forms.line.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the lines of a file with some of their cells corrected 更正. A row may be filled up to the
 * width of its table; a line of prose, and one that was drawn out of a document cell by cell, keep
 * the cells that they have.
 */
final class CorrectedLines {

  private final FileLines file;
  private final Map<Place, Line> known = new HashMap<>();
  private final Map<Place, Map<Integer, String>> texts = new HashMap<>();

  private CorrectedLines(FileLines file) {
    this.file = file;
    file.lines().forEach(line -> known.put(line.place(), line));
  }

  /**
   * @throws MisplacedCorrection for a cell that cannot be corrected
   */
  static FileLines of(FileLines file, List<CellCorrection> corrections) {
    if (corrections.isEmpty()) {
      return file;
    }
    CorrectedLines corrected = new CorrectedLines(file);
    corrections.forEach(corrected::take);
    List<Line> lines = file.lines().stream().map(corrected::line).toList();
    return new FileLines(file.format(), lines, file.remarks());
  }

  private void take(CellCorrection correction) {
    fault(correction)
        .ifPresent(
            reason -> {
              throw new MisplacedCorrection(correction, reason);
            });
    texts
        .computeIfAbsent(correction.place(), place -> new TreeMap<>())
        .put(correction.column(), correction.text());
  }

  private Optional<Reason> fault(CellCorrection correction) {
    Line line = known.get(correction.place());
    if (line == null) {
      return Optional.of(Reason.NO_LINE);
    }
    if (correction.column() >= file.columnsOf(line)) {
      return Optional.of(Reason.NO_COLUMN);
    }
    if (line.cell(correction.column()).isCovered()) {
      return Optional.of(Reason.COVERED);
    }
    boolean twice =
        texts.getOrDefault(correction.place(), Map.of()).containsKey(correction.column());
    return twice ? Optional.of(Reason.TWICE) : Optional.empty();
  }

  private Line line(Line line) {
    Map<Integer, String> own = texts.getOrDefault(line.place(), Map.of());
    boolean reached = line.cells().stream().anyMatch(cell -> newArea(line, cell).isPresent());
    if (own.isEmpty() && !reached) {
      return line;
    }
    List<Cell> cells = new ArrayList<>();
    int last = own.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (int column = 0; column < Math.max(line.cells().size(), last + 1); column++) {
      cells.add(cell(line, column, own));
    }
    return of(line, cells);
  }

  private Cell cell(Line line, int column, Map<Integer, String> own) {
    Cell cell = line.cell(column);
    return newArea(line, cell)
        .map(area -> Cell.covered(column, area))
        .orElseGet(() -> own.containsKey(column) ? new Cell(column, own.get(column)) : cell);
  }

  /** The area that covers a cell, where what it says was corrected. */
  private Optional<Area> newArea(Line line, Cell cell) {
    return cell.cover()
        .flatMap(
            area -> {
              Place begins = new Place(line.place().part(), area.row());
              return Optional.ofNullable(texts.getOrDefault(begins, Map.of()).get(area.column()))
                  .map(text -> new Area(area.row(), area.column(), text));
            });
  }

  /** As the line would have been read with these cells. */
  private Line of(Line line, List<Cell> cells) {
    if (line.kind() == Kind.PROSE || line.kind() == Kind.EXTRACTED) {
      return line.with(cells);
    }
    GridRow row = new GridRow();
    for (Cell cell : cells) {
      cell.cover()
          .ifPresentOrElse(
              area -> row.cover(cell.column(), area), () -> row.put(cell.column(), cell.text()));
    }
    boolean worksheet = file.format() == FileFormat.XLSX || file.format() == FileFormat.CSV;
    return worksheet ? Line.ofWorksheet(line.place(), row.row()) : line.with(row.row());
  }
}
