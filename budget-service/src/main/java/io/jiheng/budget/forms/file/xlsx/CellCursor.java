package io.jiheng.budget.forms.file.xlsx;

import io.jiheng.budget.forms.line.UnreadableFile;
import io.jiheng.budget.forms.line.UnreadableFile.Reason;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;

/** Follows which row and cell of a worksheet is being read; not every program writes it down. */
final class CellCursor {

  private static final int LAST_COLUMN = SpreadsheetVersion.EXCEL2007.getLastColumnIndex();

  private int row = -1;
  private int column = -1;

  /** Counted from 0. */
  int row() {
    return row;
  }

  /** Counted from 0. */
  int column() {
    return column;
  }

  void beginRow(XMLStreamReader xml) {
    String number = xml.getAttributeValue(null, "r");
    row = number == null ? row + 1 : Integer.parseInt(number) - 1;
    column = -1;
  }

  void beginCell(XMLStreamReader xml) {
    String reference = xml.getAttributeValue(null, "r");
    column = reference == null ? column + 1 : new CellReference(reference).getCol();
    if (column < 0 || column > LAST_COLUMN) {
      throw new UnreadableFile(Reason.TRUNCATED);
    }
  }
}
