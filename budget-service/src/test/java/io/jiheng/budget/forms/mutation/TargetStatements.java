package io.jiheng.budget.forms.mutation;

import io.jiheng.budget.forms.grid.PlacedCell;
import io.jiheng.budget.forms.grid.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was understood of a target's words: its number, its money or its day. */
final class TargetStatements {

  boolean concern(Statement statement) {
    return statement.field().matches(".*target\\.(number|amountWan|day)");
  }

  /** Whether one of the cells says so, perhaps with its unit in another. */
  boolean holds(List<PlacedCell> cells, Statement statement) {
    String measure =
        cells.stream()
            .filter(cell -> cell.stands(Role.MEASURE))
            .map(PlacedCell::text)
            .collect(Collectors.joining());
    return cells.stream()
        .filter(cell -> !cell.text().isBlank())
        .anyMatch(cell -> says(cell, measure, statement));
  }

  private static boolean says(PlacedCell cell, String measure, Statement statement) {
    if (statement.field().endsWith("day")) {
      return isDay(Figures.squeezed(cell.text()), LocalDate.parse(statement.text()));
    }
    String text = Figures.squeezed(cell.text());
    List<BigDecimal> factors = new ArrayList<>();
    if (statement.field().endsWith("amountWan")) {
      factors.add(MoneyFigures.factorOf(text.matches(".*[元万亿].*") ? text : text + measure));
    } else {
      factors.add(BigDecimal.ONE);
      counted("千", 3, text + measure, factors);
      counted("万", 4, text + measure, factors);
      counted("亿", 8, text + measure, factors);
      counted("百万", 6, text + measure, factors);
      counted("‰", -1, text + measure, factors);
    }
    if (text.contains("半年") && statement.text().equals("6")) {
      return true;
    }
    return Stream.concat(Figures.in(text).stream(), ChineseFigures.compared(text).stream())
        .flatMap(figure -> factors.stream().map(figure::multiply))
        .map(Figures::plain)
        .anyMatch(statement.number().abs()::equals);
  }

  private static void counted(String word, int power, String text, List<BigDecimal> factors) {
    if (text.contains(word)) {
      factors.add(BigDecimal.ONE.scaleByPowerOfTen(power));
    }
  }

  /** Whether a cell has the month of a day, with the day or up to its end, and no year. */
  boolean isDayWithoutYear(PlacedCell cell, Statement statement) {
    LocalDate day = LocalDate.parse(statement.text());
    String inMonth =
        day.equals(YearMonth.from(day).atEndOfMonth())
            ? "(?:0?%d日?|底|末|份|前|以前)?".formatted(day.getDayOfMonth())
            : "0?%d日?".formatted(day.getDayOfMonth());
    return Figures.squeezed(cell.text())
        .matches("(?:[于在至到]|截至)?0?%d月%s\\D*".formatted(day.getMonthValue(), inMonth));
  }

  private static boolean isDay(String text, LocalDate day) {
    String digits = "%d%02d%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    List<Integer> figures = Figures.in(text).stream().map(BigDecimal::intValue).toList();
    boolean end = day.equals(YearMonth.from(day).atEndOfMonth());
    boolean year = figures.contains(day.getYear());
    boolean month = figures.contains(day.getMonthValue());
    boolean inMonth = figures.contains(day.getDayOfMonth()) || end && text.contains("月");
    boolean yearOnly = end && day.getMonthValue() == 12 && !text.contains("月");
    return text.contains(digits)
        || year && (yearOnly || month && inMonth)
        || text.matches(".*" + day.getYear() + "[.-]0?" + day.getMonthValue() + "[.-].*");
  }
}
