package io.jiheng.budget.document.reading;

import io.jiheng.budget.document.Line;
import io.jiheng.budget.document.Place;
import io.jiheng.budget.document.UnreadableFile;
import io.jiheng.budget.document.UnreadableFile.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/**
 * Lines of an .xlsx: the rows of its worksheets, one after the other, as grids: whether a program
 * writes blank cells or leaves them out makes no difference, and what a merged area covers is known
 * from the worksheet's own list. A row with nothing but its first cell is a heading, or a
 * paragraph.
 */
final class XlsxLines {

  private static final int LAST_COLUMN = SpreadsheetVersion.EXCEL2007.getLastColumnIndex();

  private final String sheet;
  private final CellValues values;
  private final MergedAreas merged;
  private final LineCollector lines;
  private final SortedMap<Integer, String> row = new TreeMap<>();
  private final StringBuilder raw = new StringBuilder();
  private String type = "";
  private int style;
  private int column;
  private int rowNumber;

  private XlsxLines(String sheet, CellValues values, MergedAreas merged, LineCollector lines) {
    this.sheet = sheet;
    this.values = values;
    this.merged = merged;
    this.lines = lines;
  }

  static List<Line> of(OPCPackage document)
      throws IOException, OpenXML4JException, XMLStreamException, SAXException {
    XSSFReader reader = new XSSFReader(document);
    CellValues values =
        new CellValues(new ReadOnlySharedStringsTable(document, false), reader.getStylesTable());
    LineCollector lines = new LineCollector();
    XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (sheets.hasNext()) {
      try (InputStream part = sheets.next()) {
        MergedAreas merged = SheetMerges.of(sheets.getSheetPart());
        XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(part);
        new XlsxLines("工作表“" + sheets.getSheetName() + "”", values, merged, lines).read(xml);
        // What stands on another sheet does not go on with what stood on this one.
        lines.add(Line.prose(new Place("", 0), ""));
      }
    }
    return lines.lines();
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        begin(xml);
      } else if (event == XMLStreamReader.END_ELEMENT) {
        end(xml.getLocalName());
      }
    }
  }

  private void begin(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "row" -> {
        String number = xml.getAttributeValue(null, "r");
        rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
        row.clear();
        column = -1;
      }
      case "c" -> beginCell(xml);
      // A cell with a value may still have the text that stood in it before.
      case "v" -> raw.append(isInline() ? "" : xml.getElementText());
      case "t" -> raw.append(isInline() ? xml.getElementText() : "");
      // How a word is to be pronounced is no part of it.
      case "rPh" -> xml.nextTag();
      default -> {
        // Formulas and whatever else is not the value.
      }
    }
  }

  private boolean isInline() {
    return type.equals("inlineStr");
  }

  private void beginCell(XMLStreamReader xml) {
    String reference = xml.getAttributeValue(null, "r");
    column = reference == null ? column + 1 : new CellReference(reference).getCol();
    if (column < 0 || column > LAST_COLUMN) {
      throw new UnreadableFile(Reason.TRUNCATED);
    }
    String given = xml.getAttributeValue(null, "t");
    type = given == null ? "n" : given;
    String styled = xml.getAttributeValue(null, "s");
    style = styled == null ? 0 : Integer.parseInt(styled);
    raw.setLength(0);
  }

  private void end(String element) {
    if (element.equals("c")) {
      row.put(column, values.text(type, style, raw.toString()).strip());
    } else if (element.equals("row")) {
      endRow();
    }
  }

  private void endRow() {
    GridRow grid = new GridRow();
    merged.lay(rowNumber - 1, row, grid);
    Line line = Line.ofWorksheet(new Place(sheet, rowNumber), grid.row());
    if (!line.isBlank()) {
      lines.add(line);
    }
  }
}
