package io.jiheng.budget.forms.table.cell;

import io.jiheng.budget.money.FigureText;
import io.jiheng.budget.sheet.CheckDate;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of a plan 资金支出计划 before its year is known: 6月底, 50%.
 *
 * @param day empty for the end of the month
 */
public record PlannedShare(int month, Optional<Integer> day, BigDecimal percent) {

  private static final Pattern HEADING = Pattern.compile("(\\d{1,9})月(?:底|末|份|(\\d{1,2})日)?");
  private static final Pattern PERCENT = Pattern.compile("(-?\\d{1,5}(?:\\.\\d{1,4})?)%?");

  private static final Pattern PARTED = Pattern.compile("\\d\\s+\\d");

  /**
   * @return empty if either cell says something else
   */
  public static Optional<PlannedShare> read(String heading, String percent) {
    Matcher date = HEADING.matcher(plain(heading));
    Matcher share = PERCENT.matcher(plain(percent));
    if (!date.matches() || !share.matches() || isParted(heading) || isParted(percent)) {
      return Optional.empty();
    }
    PlannedShare read =
        new PlannedShare(
            Integer.parseInt(date.group(1)),
            Optional.ofNullable(date.group(2)).map(Integer::valueOf),
            new BigDecimal(share.group(1)));
    return read.exists() ? Optional.of(read) : Optional.empty();
  }

  /** Two figures, perhaps: 7 5%. */
  private static boolean isParted(String text) {
    return PARTED.matcher(FigureText.plain(text)).find();
  }

  /** Whether a cell is one of a date, though there may be no such month. */
  public static boolean isHeading(String text) {
    return HEADING.matcher(plain(text)).matches();
  }

  /** What only looks like a digit is none: 12² is no 122. */
  private static String plain(String text) {
    return FigureText.plain(text).replaceAll("\\s+", "");
  }

  public CheckDate in(int year) {
    return new CheckDate(
        day.map(number -> LocalDate.of(year, month, number))
            .orElseGet(() -> YearMonth.of(year, month).atEndOfMonth()),
        percent);
  }

  private boolean exists() {
    try {
      in(2023);
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }
}
