package io.jiheng.budget.forms.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line of a file, whatever the file's kind: a row of a table or a line of prose. All forms are
 * read from lines, so that a form is understood alike in .docx, .xlsx and extracted text.
 *
 * @param cells of a row all of them, from the first column on without a gap, blank ones included
 * @param origins of the cells that stand elsewhere in the file, from left to right
 */
public record Line(Place place, Line.Kind kind, List<Line.Cell> cells, List<Line.Origin> origins) {

  /** What a line is. */
  public enum Kind {
    /** A paragraph or a heading; it has one cell. */
    PROSE,
    /** A row of a worksheet that has nothing but its first cell: a heading, or a row cut short. */
    CAPTION,
    /** A row of a table, its cells counted by the columns of the table. */
    ROW,
    /** A row drawn out of a document cell by cell, whose end may have been torn off. */
    EXTRACTED
  }

  /**
   * A merged area 合并单元格: where it begins and what it says.
   *
   * @param row counts from 1, as the place of its line does
   */
  public record Area(int row, int column, String text) {}

  /**
   * Where the cells from a column on stand in the file, which belong to this row.
   *
   * @param first the column there in which the first of them stands
   */
  public record Origin(int column, Place place, int first) {

    CellPlace of(int other) {
      return CellPlace.of(place, first + other - column);
    }
  }

  /**
   * One cell, in a column counted from 0.
   *
   * @param text its own text; empty in a cell that a merged area covers, for the text of the area
   *     stands where that begins
   * @param cover the area that reaches into this cell from above or from the left
   */
  public record Cell(int column, String text, Optional<Area> cover) {

    public Cell(int column, String text) {
      this(column, text, Optional.empty());
    }

    public static Cell covered(int column, Area area) {
      return new Cell(column, "", Optional.of(area));
    }

    public boolean isBlank() {
      return text.isBlank();
    }

    public boolean isCovered() {
      return cover.isPresent();
    }

    /** The text as the name of a row or column. */
    public String label() {
      return Label.of(text);
    }

    /** Its own text, or that of the area which covers it. */
    public String merged() {
      return cover.map(Area::text).orElse(text);
    }
  }

  public Line {
    cells = List.copyOf(cells);
    origins = List.copyOf(origins);
    for (int at = 0; at < cells.size(); at++) {
      if (cells.get(at).column() != at) {
        throw new IllegalArgumentException("A gap before column " + at + " of " + place);
      }
    }
  }

  /** A row in one piece. */
  public Line(Place place, Kind kind, List<Cell> cells) {
    this(place, kind, cells, List.of());
  }

  public static Line prose(Place place, String text) {
    return new Line(place, Kind.PROSE, List.of(new Cell(0, text)));
  }

  /** A row of a table, its columns counted by its cells. */
  public static Line row(Place place, List<String> texts) {
    return new Line(place, Kind.ROW, cells(texts));
  }

  /** A row that was drawn out of a document cell by cell. */
  public static Line extracted(Place place, List<String> texts) {
    return new Line(place, Kind.EXTRACTED, cells(texts));
  }

  /**
   * A row put together of cells that stand in one row of the file with others between them.
   *
   * @param apart each with its column there
   */
  public static Line gathered(Place place, List<Cell> apart) {
    List<Origin> origins =
        IntStream.range(0, apart.size())
            .mapToObj(at -> new Origin(at, place, apart.get(at).column()))
            .toList();
    return new Line(place, Kind.ROW, cells(apart.stream().map(Cell::text).toList()), origins);
  }

  /** With what was torn off behind it, in a row of its own. */
  public Line with(Line rest) {
    List<Origin> parts = new ArrayList<>(origins);
    parts.add(new Origin(cells.size(), rest.place(), 0));
    List<String> texts =
        Stream.concat(cells.stream(), rest.cells().stream()).map(Cell::text).toList();
    return new Line(place, kind, cells(texts), parts);
  }

  /** The same row with other cells in its columns. */
  public Line with(List<Cell> others) {
    return new Line(place, kind, others, origins);
  }

  private static List<Cell> cells(List<String> texts) {
    return IntStream.range(0, texts.size()).mapToObj(at -> new Cell(at, texts.get(at))).toList();
  }

  /**
   * A row of a worksheet, where prose stands in rows too: a row with nothing but its first cell is
   * a heading or a paragraph, unless it stands beside what goes on from above.
   */
  public static Line ofWorksheet(Place place, List<Cell> cells) {
    Line row = new Line(place, Kind.ROW, cells);
    List<Cell> filled = row.filled();
    boolean alone = filled.isEmpty() || filled.size() == 1 && filled.get(0).column() == 0;
    boolean caption = alone && cells.stream().noneMatch(cell -> row.goesOnAt(cell.column()));
    return caption ? new Line(place, Kind.CAPTION, List.of(new Cell(0, row.text()))) : row;
  }

  /** Whether it is a row of a table. */
  public boolean tabular() {
    return kind == Kind.ROW || kind == Kind.EXTRACTED;
  }

  /** The cells in which something is written. */
  public List<Cell> filled() {
    return cells.stream().filter(cell -> !cell.isBlank()).toList();
  }

  public boolean isBlank() {
    return filled().isEmpty();
  }

  /** What is written, cell after cell. */
  public String text() {
    return filled().stream().map(Cell::text).collect(Collectors.joining(" "));
  }

  /** Where the cell in a column stands in the file. */
  public CellPlace placeOf(int column) {
    return origins.stream()
        .filter(origin -> origin.column() <= column)
        .reduce((first, next) -> next)
        .map(origin -> origin.of(column))
        .orElseGet(() -> CellPlace.of(place, column));
  }

  /** The text in a column, empty if there is none. */
  public String at(int column) {
    return cell(column).text();
  }

  /** The cell in a column; a blank one beyond the last. */
  public Cell cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : new Cell(column, "");
  }

  /** Whether the cell in a column goes on from a row above. */
  public boolean goesOnAt(int column) {
    return cell(column).cover().filter(area -> area.row() < place.row()).isPresent();
  }

  /**
   * Whether another is the next row of the same table. In worksheets a caption may be one; in
   * extracted text a blank line stands between two.
   */
  public boolean isFollowedBy(Line next) {
    if (kind == Kind.PROSE || !next.place().part().equals(place.part())) {
      return false;
    }
    int gap = next.place().row() - place.row();
    return switch (next.kind()) {
      case PROSE -> false;
      case EXTRACTED -> kind == next.kind() && gap >= cells.size() && gap <= cells.size() + 1;
      case ROW, CAPTION -> kind != Kind.EXTRACTED && gap == 1;
    };
  }

  public boolean has(String label) {
    return find(label).isPresent();
  }

  public Optional<Cell> find(String label) {
    return cells.stream().filter(cell -> cell.label().equals(label)).findFirst();
  }
}
