package io.jiheng.budget.door;

import io.jiheng.budget.forms.line.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The documents as they were before their text was drawn out: with tables and merged cells. */
final class OfficeFiles {

  private OfficeFiles() {}

  /** Prose as paragraphs; rows that follow each other as one table. */
  static byte[] docx(List<Line> lines) {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFTable table = null;
      for (Line line : lines) {
        if (line.tabular()) {
          boolean first = table == null;
          table = first ? document.createTable() : table;
          fill(first ? table.getRow(0) : table.createRow(), line);
        } else if (!line.isBlank()) {
          table = null;
          document.createParagraph().createRun().setText(line.text());
        }
      }
      return bytes(document::write);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void fill(XWPFTableRow row, Line line) {
    while (row.getTableCells().size() > line.cells().size()) {
      row.removeCell(row.getTableCells().size() - 1);
    }
    for (int at = 0; at < line.cells().size(); at++) {
      var cell = at < row.getTableCells().size() ? row.getCell(at) : row.createCell();
      cell.setText(line.cells().get(at).text());
    }
  }

  /** All on one worksheet. */
  static byte[] xlsx(List<Line> lines) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("绩效目标表");
      int number = 0;
      for (Line line : lines.stream().filter(written -> !written.isBlank()).toList()) {
        XSSFRow row = sheet.createRow(number++);
        for (Line.Cell cell : line.cells()) {
          row.createCell(cell.column()).setCellValue(cell.text());
        }
      }
      return bytes(workbook::write);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Merges a region whose first cell holds the text. */
  static void merge(XSSFSheet sheet, String region) {
    sheet.addMergedRegion(CellRangeAddress.valueOf(region));
  }

  /** Something that writes itself. */
  interface Writer {
    void write(ByteArrayOutputStream out) throws IOException;
  }

  static byte[] bytes(Writer writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
