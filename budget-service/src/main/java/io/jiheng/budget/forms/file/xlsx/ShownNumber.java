package io.jiheng.budget.forms.file.xlsx;

import io.jiheng.budget.forms.file.xlsx.NumberFormat.Part;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as its cell shows it 显示值: a format may add words to it, ≥ or 件, and these are part of
 * what is said. Digits that are only rounded away are given back.
 *
 * @param text what the cell says, with all the digits of the number
 * @param otherwise the format of the cell, where it shows another number or none
 */
record ShownNumber(String text, Optional<String> otherwise) {

  /**
   * @param number what the cell holds
   * @param format of the cell
   */
  static ShownNumber of(BigDecimal number, NumberFormat format) {
    if (format.hides(number.signum())) {
      return new ShownNumber(plain(number), Optional.of(format.code()));
    }
    Part part = format.part(number.signum());
    String digits =
        part.isPercent()
            ? plain(number.movePointRight(2))
            : withLeadingZeros(plain(number), part.digits());
    return new ShownNumber(part.before() + digits + part.after(), Optional.empty());
  }

  /** Leading zeros belong to a code: 0017 is no 17. */
  private static String withLeadingZeros(String number, String format) {
    int places = format.matches("0+") ? format.length() : 0;
    return "0".repeat(Math.max(0, places - number.length())) + number;
  }

  private static String plain(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
  }
}
