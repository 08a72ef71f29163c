package io.jiheng.budget.forms.file.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * What a cell of a worksheet says, in words. Numbers are given with all their digits, not rounded
 * as they are shown, and with the words that their format adds; a rate is 17.5%, a day 2023年12月31日.
 */
final class CellValues {

  /** Year and month, and no day, whatever is written between them: yyyy"年"m"月". */
  private static final Pattern OF_MONTH =
      Pattern.compile("(?i)(?:\\[[^]]*])*(?:y+[^dhs]*m+|m+[^dhs]*y+)[^dhsmy]*");

  private static final String GENERAL = "General";

  private final SharedTexts strings;
  private final StylesTable styles;
  private final boolean from1904;
  private final Map<String, NumberFormat> formats = new HashMap<>();
  private final Map<Integer, Boolean> struck = new HashMap<>();

  /**
   * @param styles of the workbook; null where it has none, for it needs none
   * @param from1904 whether the workbook counts its days from 1904, as old programs of Apple do
   */
  CellValues(SharedTexts strings, StylesTable styles, boolean from1904) {
    this.strings = strings;
    this.styles = styles;
    this.from1904 = from1904;
  }

  /**
   * A cell.
   *
   * @param text what it says
   * @param struck what is struck through in it, or nothing
   * @param otherwise what it shows, where that is another number than it holds
   */
  record Value(String text, String struck, Optional<String> otherwise) {

    private static Value of(String text) {
      return new Value(text, "", Optional.empty());
    }
  }

  /**
   * @param type of the cell: s is shared text, n a number; formulas have their last value
   */
  Value value(String type, int style, String raw) {
    Value whole = whole(type, style, raw);
    return isStruck(style) && !whole.text().isBlank()
        ? new Value("", whole.text(), Optional.empty())
        : whole;
  }

  /** The same of a text that stands in the cell itself. */
  Value value(RichText inline, int style) {
    return isStruck(style)
        ? new Value("", inline.struck() + inline.text(), Optional.empty())
        : new Value(inline.text(), inline.struck(), Optional.empty());
  }

  private Value whole(String type, int style, String raw) {
    if (raw.isBlank()) {
      return Value.of("");
    }
    return switch (type) {
      case "s" -> value(strings.get(Integer.parseInt(raw.strip())), 0);
      case "n" -> number(style, Double.parseDouble(raw.strip()));
      case "b" -> Value.of(raw.strip().equals("1") ? "是" : "否");
      default -> Value.of(raw);
    };
  }

  private boolean isStruck(int style) {
    return struck.computeIfAbsent(
        style, known -> known > 0 && format(known).getFont().getStrikeout());
  }

  /**
   * The format of a cell, or null for the one that every workbook has.
   *
   * @throws IndexOutOfBoundsException if there is no such format: a day is then no other than a sum
   */
  private XSSFCellStyle format(int style) {
    int known = styles == null ? 0 : styles.getNumCellStyles();
    if (style > 0) {
      return styles.getStyleAt(Objects.checkIndex(style, known));
    }
    return known > 0 ? styles.getStyleAt(0) : null;
  }

  private Value number(int style, double value) {
    XSSFCellStyle format = format(style);
    String shown = format == null ? "" : format.getDataFormatString();
    // Before the first day of its calendar a worksheet has no days: there a number stays one.
    if (format != null
        && DateUtil.isADateFormat(format.getDataFormat(), shown)
        && DateUtil.isValidExcelDate(value)) {
      return Value.of(day(DateUtil.getLocalDateTime(value, from1904).toLocalDate(), shown));
    }
    BigDecimal exact = new BigDecimal(NumberToTextConverter.toText(value));
    ShownNumber number =
        ShownNumber.of(
            exact,
            formats.computeIfAbsent(
                shown == null || shown.isEmpty() ? GENERAL : shown, NumberFormat::of));
    return new Value(number.text(), "", number.otherwise());
  }

  /** A cell that shows no more than the month names the month: its first day is nobody's word. */
  private static String day(LocalDate day, String shown) {
    String month = day.getYear() + "年" + day.getMonthValue() + "月";
    return OF_MONTH.matcher(shown == null ? "" : shown).matches()
        ? month
        : month + day.getDayOfMonth() + "日";
  }
}
