package io.jiheng.budget.overview;

import io.jiheng.pattern.refusal.RefusedException;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A list of projects as a workbook, numbers as numbers; kept in memory a hundred rows at a time.
 */
public final class LineXlsx {

  private static final int ROWS_IN_MEMORY = 100;
  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
  private static final int COLUMN_WIDTH = 16 * 256;

  private LineXlsx() {}

  public static void write(LineSource lines, OutputStream out) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      Sheet sheet = workbook.createSheet("项目列表");
      Row head = sheet.createRow(0);
      for (int index = 0; index < LineColumn.ALL.size(); index++) {
        sheet.setColumnWidth(index, COLUMN_WIDTH);
        head.createCell(index).setCellValue(LineColumn.ALL.get(index).title());
      }
      sheet.createFreezePane(0, 1);
      lines.forEach(line -> fill(next(sheet), line));
      workbook.write(out);
    }
  }

  private static Row next(Sheet sheet) {
    int row = sheet.getLastRowNum() + 1;
    if (row > MOST_ROWS) {
      throw RefusedException.againstRule("export-too-many-rows").with("most", MOST_ROWS);
    }
    return sheet.createRow(row);
  }

  private static void fill(Row row, ProjectLine line) {
    for (int index = 0; index < LineColumn.ALL.size(); index++) {
      Cell cell = row.createCell(index);
      LineColumn.ALL.get(index).value().apply(line).ifPresent(value -> set(cell, value));
    }
  }

  /** A workbook knows no decimals but the binary ones; they hold the 15 digits that sums have. */
  private static void set(Cell cell, Object value) {
    if (value instanceof BigDecimal number) {
      cell.setCellValue(number.doubleValue());
    } else {
      cell.setCellValue(value.toString());
    }
  }
}
