package io.jiheng.budget.forms.file.xlsx;

import io.jiheng.budget.forms.file.office.Hidden;
import io.jiheng.budget.forms.line.GridRow;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.LineCollector;
import io.jiheng.budget.forms.line.Place;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellAddress;

/**
 * Reads the rows of a worksheet as grids: whether a program writes blank cells or leaves them out
 * makes no difference, and what a merged area covers is known from the worksheet's own list. A row
 * with nothing but its first cell is a heading, or a paragraph. What is hidden is not read.
 */
final class SheetLines {

  private final String sheet;
  private final CellValues values;
  private final SheetOutline outline;
  private final Map<CellAddress, String> computed;
  private final LineCollector lines;
  private final HiddenCells hidden;
  private final SeenCells seen;
  private final CellCursor cursor = new CellCursor();
  private final SortedMap<Integer, String> row = new TreeMap<>();
  private final StringBuilder raw = new StringBuilder();
  private final RichText.Reader text = new RichText.Reader();
  private String type = "";
  private int style;
  private boolean hiddenRow;
  private boolean isText;

  /**
   * @param computed the values of formulas that have none stored
   */
  SheetLines(
      String sheet,
      CellValues values,
      SheetOutline outline,
      Map<CellAddress, String> computed,
      LineCollector lines) {
    this.sheet = sheet;
    this.values = values;
    this.outline = outline;
    this.computed = computed;
    this.lines = lines;
    this.hidden = new HiddenCells(sheet);
    this.seen = new SeenCells(sheet);
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        begin(xml);
      } else if (event == XMLStreamReader.END_ELEMENT) {
        end(xml.getLocalName());
      }
    }
    hidden.remarks().forEach(lines::note);
    seen.remarks().forEach(lines::note);
  }

  private void begin(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "row" -> {
        cursor.beginRow(xml);
        hiddenRow = Hidden.is(xml, "hidden") || Hidden.isZero(xml, "ht");
        row.clear();
      }
      case "c" -> beginCell(xml);
      // A cell with a value may still have the text that stood in it before.
      case "v" -> raw.append(isInline() ? "" : xml.getElementText());
      case "is" -> isText = true;
      default -> {
        // Formulas and whatever else is not the value.
        if (isText) {
          text.begin(xml);
        }
      }
    }
  }

  private boolean isInline() {
    return type.equals("inlineStr");
  }

  private void beginCell(XMLStreamReader xml) {
    cursor.beginCell(xml);
    String given = xml.getAttributeValue(null, "t");
    type = given == null ? "n" : given;
    String styled = xml.getAttributeValue(null, "s");
    style = styled == null ? 0 : Integer.parseInt(styled);
    raw.setLength(0);
    isText = false;
  }

  private void end(String element) {
    if (element.equals("c")) {
      row.put(cursor.column(), written().strip());
    } else if (element.equals("row")) {
      endRow();
    }
  }

  private String written() {
    CellAddress address = new CellAddress(cursor.row(), cursor.column());
    RichText inline = text.end();
    if (computed.containsKey(address)) {
      return computed.get(address);
    }
    CellValues.Value value =
        isInline() ? values.value(inline, style) : values.value(type, style, raw.toString());
    if (!hiddenRow) {
      seen.add(address, value);
    }
    return value.text();
  }

  private void endRow() {
    outline.merged().enter(cursor.row(), row);
    if (hiddenRow) {
      if (row.values().stream().anyMatch(text -> !text.isBlank())) {
        hidden.row(cursor.row());
      }
      return;
    }
    GridRow grid = new GridRow();
    outline.merged().lay(row, outline.hiddenColumns(), grid);
    row.forEach((column, text) -> put(column, text, grid));
    Line line = Line.ofWorksheet(new Place(sheet, cursor.row() + 1), grid.row());
    if (!line.isBlank()) {
      lines.add(line);
    }
  }

  private void put(int column, String text, GridRow grid) {
    if (grid.hides(column, text)) {
      hidden.covered(cursor.row(), column, text);
    } else if (!outline.hiddenColumns().get(column)) {
      grid.put(column, text);
    } else if (!text.isBlank() && !grid.shows(column)) {
      hidden.column(column);
    }
  }
}
