package io.jiheng.budget.forms.file.xlsx;

import io.jiheng.budget.forms.file.office.Hidden;
import io.jiheng.budget.forms.line.UnreadableFile;
import io.jiheng.budget.forms.line.UnreadableFile.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;

/**
 * What has to be known of a worksheet before its rows are read: its merged areas, whose list stands
 * behind the rows, its hidden columns, and the formulas whose value was never stored. The part is
 * gone through once for this alone; nothing of it is held.
 */
final class SheetOutline {

  private final MergedAreas merged = new MergedAreas();
  private final BitSet hiddenColumns = new BitSet();
  private final List<CellAddress> unvalued = new ArrayList<>();
  private final CellCursor cursor = new CellCursor();
  private boolean formula;
  private boolean valued;
  private boolean isText;

  private SheetOutline() {}

  static SheetOutline of(PackagePart sheet) throws IOException, XMLStreamException {
    SheetOutline outline = new SheetOutline();
    try (InputStream part = sheet.getInputStream()) {
      XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(part);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamReader.START_ELEMENT) {
          outline.begin(xml);
        } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) {
          outline.endCell();
        }
      }
    }
    outline.merged.sort();
    return outline;
  }

  MergedAreas merged() {
    return merged;
  }

  BitSet hiddenColumns() {
    return hiddenColumns;
  }

  /** The cells whose formula has no stored value. */
  List<CellAddress> unvalued() {
    return List.copyOf(unvalued);
  }

  private void begin(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "col" -> column(xml);
      case "row" -> cursor.beginRow(xml);
      case "c" -> {
        cursor.beginCell(xml);
        formula = false;
        valued = false;
        isText = "str".equals(xml.getAttributeValue(null, "t"));
      }
      case "f" -> formula = true;
      // Of a text nothing may be the value.
      case "v" -> valued = isText || !xml.getElementText().isBlank();
      case "mergeCell" -> merge(xml.getAttributeValue(null, "ref"));
      default -> {
        // Read with the rows, or not at all.
      }
    }
  }

  private void endCell() {
    if (formula && !valued) {
      unvalued.add(new CellAddress(cursor.row(), cursor.column()));
    }
  }

  private void column(XMLStreamReader xml) {
    if (Hidden.is(xml, "hidden") || Hidden.isZero(xml, "width")) {
      int first = Integer.parseInt(xml.getAttributeValue(null, "min")) - 1;
      int last = Integer.parseInt(xml.getAttributeValue(null, "max")) - 1;
      int end = Math.min(last, SpreadsheetVersion.EXCEL2007.getLastColumnIndex()) + 1;
      hiddenColumns.set(Math.max(0, Math.min(first, end)), end);
    }
  }

  private void merge(String area) {
    if (area == null) {
      throw new UnreadableFile(Reason.TRUNCATED);
    }
    CellRangeAddress range = CellRangeAddress.valueOf(area);
    merged.add(
        range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn());
  }
}
