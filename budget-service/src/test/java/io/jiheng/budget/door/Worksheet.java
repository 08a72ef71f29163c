package io.jiheng.budget.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A worksheet written row by row, with the cell formats that people use. */
final class Worksheet {

  private final XSSFWorkbook workbook;
  private final XSSFSheet sheet;
  private int rows;

  private Worksheet(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.sheet = workbook.createSheet("表");
  }

  /** A value and the format it is shown in. */
  record Formatted(double value, String format) {}

  static byte[] of(Consumer<Worksheet> content) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      content.accept(new Worksheet(workbook));
      return OfficeFiles.bytes(workbook::write);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  Formatted percent(double share) {
    return new Formatted(share, "0%");
  }

  Formatted day(int year, int month, int day) {
    return new Formatted(
        org.apache.poi.ss.usermodel.DateUtil.getExcelDate(LocalDate.of(year, month, day)),
        "yyyy/m/d");
  }

  void row(Object... cells) {
    XSSFRow row = sheet.createRow(rows++);
    for (int at = 0; at < cells.length; at++) {
      write(row.createCell(at), cells[at]);
    }
  }

  void merge(String region) {
    OfficeFiles.merge(sheet, region);
  }

  private void write(XSSFCell cell, Object value) {
    if (value instanceof Formatted formatted) {
      XSSFCellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat(formatted.format()));
      cell.setCellStyle(style);
      cell.setCellValue(formatted.value());
    } else if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (!value.toString().isEmpty()) {
      cell.setCellValue(value.toString());
    }
  }
}
