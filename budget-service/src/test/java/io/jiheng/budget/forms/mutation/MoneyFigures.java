package io.jiheng.budget.forms.mutation;

import io.jiheng.budget.forms.grid.PlacedCell;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sums of money in 万元, by the unit beside the figure or the one that the form states. */
final class MoneyFigures {

  private static final Map<String, BigDecimal> WAN =
      Map.of(
          "元", new BigDecimal("0.0001"),
          "百元", new BigDecimal("0.01"),
          "千元", new BigDecimal("0.1"),
          "万元", BigDecimal.ONE,
          "百万元", new BigDecimal("100"),
          "亿元", new BigDecimal("10000"));
  private static final Pattern OF_CELL = Pattern.compile("(万|亿|千|百万|百)?元|[万亿]");
  private static final Pattern OF_FORM =
      Pattern.compile("单位[:：]?(?:人民币)?([百千万亿]*元)|[(（](?:单位[:：])?([百千万亿]*元)[)）]");

  private MoneyFigures() {}

  /** What a sum could be in 万元, one unless the form states two units, or none. */
  static Set<BigDecimal> wan(PlacedCell cell, List<PlacedCell> form) {
    List<BigDecimal> figures = Figures.in(cell.text());
    Set<BigDecimal> sums = new HashSet<>();
    if (figures.size() == 1) {
      for (BigDecimal factor : factors(cell.text(), form)) {
        BigDecimal sum = Figures.plain(figures.get(0).multiply(factor));
        sums.add(isNegative(cell.text()) ? sum.negate() : sum);
      }
    }
    return sums;
  }

  private static boolean isNegative(String text) {
    return Figures.squeezed(text).matches("-\\d.*");
  }

  /** What the unit in a text makes of its figure. */
  static BigDecimal factorOf(String text) {
    Matcher unit = OF_CELL.matcher(text);
    return unit.find() ? factor(unit.group()) : BigDecimal.ONE;
  }

  private static Set<BigDecimal> factors(String text, List<PlacedCell> form) {
    Matcher own = OF_CELL.matcher(Figures.squeezed(text));
    if (own.find()) {
      return Set.of(factor(own.group()));
    }
    Set<BigDecimal> stated = new HashSet<>();
    for (PlacedCell cell : form) {
      Matcher unit = OF_FORM.matcher(Figures.squeezed(cell.text()));
      while (unit.find()) {
        stated.add(factor(unit.group(1) == null ? unit.group(2) : unit.group(1)));
      }
    }
    return stated.isEmpty() ? Set.of(BigDecimal.ONE) : stated;
  }

  private static BigDecimal factor(String unit) {
    return WAN.getOrDefault(unit.endsWith("元") ? unit : unit + "元", BigDecimal.ONE);
  }
}
