package io.jiheng.budget.forms.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Cells of a worksheet that hold no text but a number, a rate, a day or a formula. */
final class TypedCells {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(?:\\.\\d{1,6})?");
  private static final Pattern RATE = Pattern.compile("(-?\\d{1,4}(?:\\.\\d{1,2})?)%");
  private static final Pattern DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

  private final XSSFWorkbook workbook;
  private final Map<String, XSSFCellStyle> styles = new HashMap<>();

  TypedCells(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /**
   * @return whether the text is one of these
   */
  boolean write(XSSFCell cell, String text) {
    Matcher rate = RATE.matcher(text);
    Matcher day = DAY.matcher(text);
    if (NUMBER.matcher(text).matches()) {
      cell.setCellValue(Double.parseDouble(text));
    } else if (rate.matches()) {
      cell.setCellValue(new BigDecimal(rate.group(1)).movePointLeft(2).doubleValue());
      cell.setCellStyle(style("0.00%"));
    } else if (day.matches()) {
      cell.setCellValue(
          LocalDate.of(
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(2)),
              Integer.parseInt(day.group(3))));
      cell.setCellStyle(style("yyyy\"年\"m\"月\"d\"日\""));
    } else {
      return false;
    }
    return true;
  }

  void formula(XSSFCell cell, GridCell.Formula formula, String value) {
    cell.setCellFormula(formula.expression());
    if (formula.stored()) {
      cell.getCTCell().setV(value);
    }
  }

  private XSSFCellStyle style(String format) {
    return styles.computeIfAbsent(
        format,
        unknown -> {
          XSSFCellStyle style = workbook.createCellStyle();
          style.setDataFormat(workbook.createDataFormat().getFormat(format));
          return style;
        });
  }
}
