package io.jiheng.budget.document.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * What a cell of a worksheet says, in words. Numbers are given with all their digits, not rounded
 * as they are shown; a rate is 17.5%, a day 2023年12月31日.
 */
final class CellValues {

  /** Year and month, and no day, whatever is written between them: yyyy"年"m"月". */
  private static final Pattern OF_MONTH =
      Pattern.compile("(?i)(?:\\[[^]]*])*(?:y+[^dhs]*m+|m+[^dhs]*y+)[^dhsmy]*");

  private final ReadOnlySharedStringsTable strings;
  private final StylesTable styles;
  private final boolean from1904;

  /**
   * @param from1904 whether the workbook counts its days from 1904, as old programs of Apple do
   */
  CellValues(ReadOnlySharedStringsTable strings, StylesTable styles, boolean from1904) {
    this.strings = strings;
    this.styles = styles;
    this.from1904 = from1904;
  }

  /**
   * @param type of the cell: s is shared text, n a number; formulas have their last value
   */
  String text(String type, int style, String raw) {
    if (raw.isBlank()) {
      return "";
    }
    return switch (type) {
      case "s" -> strings.getItemAt(Integer.parseInt(raw.strip())).getString();
      case "n" -> number(style, Double.parseDouble(raw.strip()));
      case "b" -> raw.strip().equals("1") ? "是" : "否";
      default -> raw;
    };
  }

  private String number(int style, double value) {
    XSSFCellStyle format = style < styles.getNumCellStyles() ? styles.getStyleAt(style) : null;
    String shown = format == null ? "" : format.getDataFormatString();
    // Before the first day of its calendar a worksheet has no days: there a number stays one.
    if (format != null
        && DateUtil.isADateFormat(format.getDataFormat(), shown)
        && DateUtil.isValidExcelDate(value)) {
      return day(DateUtil.getLocalDateTime(value, from1904).toLocalDate(), shown);
    }
    BigDecimal exact = new BigDecimal(NumberToTextConverter.toText(value));
    if (shown != null && shown.contains("%")) {
      return plain(exact.movePointRight(2)) + "%";
    }
    return plain(exact);
  }

  /** A cell that shows no more than the month names the month: its first day is nobody's word. */
  private static String day(LocalDate day, String shown) {
    String month = day.getYear() + "年" + day.getMonthValue() + "月";
    return OF_MONTH.matcher(shown == null ? "" : shown).matches()
        ? month
        : month + day.getDayOfMonth() + "日";
  }

  private static String plain(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
  }
}
