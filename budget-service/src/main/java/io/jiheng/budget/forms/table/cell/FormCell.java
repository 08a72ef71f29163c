package io.jiheng.budget.forms.table.cell;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Place;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A cell of a recognised form 表内单元格. It can be looked at, to tell a name from a value; its text is
 * had only by reading it, and what nobody has read at the end is reported.
 */
public final class FormCell {

  private static final Pattern NOTHING = Pattern.compile("[\\s\\-—–−/]*");

  private final CellPlace at;
  private final Line.Cell cell;
  private final FormCell origin;
  private final boolean extracted;
  private int firstColumn;
  private int lastColumn;
  private boolean read;
  private boolean alone;
  private String label;

  /**
   * @param origin the cell whose merged area covers this one; the cell itself if none does
   */
  private FormCell(CellPlace at, Line.Cell cell, FormCell origin, boolean extracted) {
    this.at = at;
    this.cell = cell;
    this.extracted = extracted;
    this.origin = origin == null ? this : origin;
    this.firstColumn = cell.column();
    this.origin.reach(cell.column());
  }

  public static FormCell of(CellPlace at, Line.Cell cell) {
    return new FormCell(at, cell, null, false);
  }

  /** Of a row that was drawn out cell by cell. */
  public static FormCell extracted(CellPlace at, Line.Cell cell) {
    return new FormCell(at, cell, null, true);
  }

  public static FormCell covered(CellPlace at, Line.Cell cell, FormCell origin) {
    return new FormCell(at, cell, origin, false);
  }

  /** The line that it stands in. */
  public Place place() {
    return at.line();
  }

  public CellPlace at() {
    return at;
  }

  /** Where what it says is written, be it in the cell whose merged area covers it. */
  public CellPlace written() {
    return origin.at;
  }

  /** Whether its column is only its place in a row whose cells may have been merged. */
  public boolean isExtracted() {
    return extracted;
  }

  public int column() {
    return cell.column();
  }

  public boolean isBlank() {
    return cell.isBlank();
  }

  public boolean isCovered() {
    return cell.isCovered();
  }

  /** Whether it says something, or the merged area does that covers it. */
  public boolean says() {
    return !covering().isBlank();
  }

  /** Whether a merged area that begins in a row above reaches into this cell and says something. */
  public boolean goesOn() {
    return cell.cover().filter(area -> area.row() < place().row()).isPresent()
        && !covering().isBlank();
  }

  /** Whether a merged area that begins in another cell reaches into this one. */
  public boolean isPartOf(FormCell other) {
    return isCovered() && origin == other;
  }

  /** Whether it stands over or reaches over a column. */
  public boolean spans(int column) {
    return column() <= column && column <= lastColumn;
  }

  /** The columns that it stands in. */
  public IntStream columns() {
    return IntStream.rangeClosed(column(), lastColumn);
  }

  /** Whether its area begins in columns before it that nobody sees. */
  public boolean beginsHidden() {
    return firstColumn < column();
  }

  /** Notes that the area which is seen from here reaches as far as a column. */
  private void reach(int column) {
    firstColumn = Math.min(firstColumn, column);
    lastColumn = Math.max(lastColumn, column);
  }

  /** The text as the name of a row or column. */
  public String label() {
    if (label == null) {
      label = cell.label();
    }
    return label;
  }

  /** Whether the text is of some kind; to tell that is not to read it. */
  public boolean looksLike(Predicate<String> kind) {
    return kind.test(cell.text());
  }

  /** What stands in the cell. */
  public String read() {
    read = true;
    return cell.text();
  }

  /** What stands in the cell, or what the merged area says that covers it. */
  public String readMerged() {
    origin.read = true;
    read = true;
    return covering();
  }

  /** Takes it as read; what it says is of its own row only, wherever it is merged into others. */
  public void readAlone() {
    read = true;
    alone = true;
  }

  /** Whether there is something in it, and nobody has read it. */
  public boolean isUnread() {
    return !read && !NOTHING.matcher(cell.text()).matches();
  }

  /** The text, for those who report that it is unread. */
  public String unread() {
    return cell.text();
  }

  /** What the area says that covers the cell, for those who report that it is not shared out. */
  public String covering() {
    return origin.alone ? cell.text() : cell.merged();
  }
}
