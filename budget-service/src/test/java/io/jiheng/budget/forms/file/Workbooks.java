package io.jiheng.budget.forms.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as programs write them. */
final class Workbooks {

  private Workbooks() {}

  static byte[] of(Consumer<XSSFWorkbook> content) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      content.accept(workbook);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A row of texts and numbers; nothing is written where the value is an empty text. */
  static XSSFRow row(XSSFSheet sheet, int number, Object... values) {
    XSSFRow row = sheet.createRow(number);
    for (int column = 0; column < values.length; column++) {
      if (values[column] instanceof Number figure) {
        row.createCell(column).setCellValue(figure.doubleValue());
      } else if (!values[column].toString().isEmpty()) {
        row.createCell(column).setCellValue(values[column].toString());
      }
    }
    return row;
  }

  /** A formula without a value, as programs write it that do not reckon. */
  static XSSFCell formula(XSSFRow row, int column, String formula) {
    XSSFCell cell = row.createCell(column, CellType.FORMULA);
    cell.setCellFormula(formula);
    if (cell.getCTCell().isSetV()) {
      cell.getCTCell().unsetV();
    }
    return cell;
  }
}
