package io.jiheng.budget.money;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a sum of money as sheets write it: 398万, 74.5 万元, 20元, 1,200.50元. What names no unit of
 * money is not money.
 */
public final class MoneyText {

  private static final Pattern SUM =
      Pattern.compile("(" + FigureText.PATTERN + ")\\s*(亿元|亿|千万元|百万元|万元|万|千元|元)");

  /** How many places the point moves to the right until a sum is in 万元. */
  private static final Map<String, Integer> PLACES =
      Map.of("亿元", 4, "亿", 4, "千万元", 3, "百万元", 2, "万元", 0, "万", 0, "千元", -1, "元", -4);

  private static final Set<String> NOTHING = Set.of("", "-", "—", "--", "——", "/", "*", "无");

  private MoneyText() {}

  /** Whether this is how forms say that there is none. */
  public static boolean isNothing(String text) {
    return NOTHING.contains(FigureText.plain(text).replaceAll("\\s+", ""));
  }

  /** Whether this is a figure that names no unit. */
  public static boolean isFigure(String text) {
    return FigureText.read(text.replaceAll("\\s+", "")).isPresent();
  }

  /** The figure without the unit it was written with, in 万元; empty if there is none. */
  public static Optional<Money> bareWan(String text) {
    return read(FigureText.plain(text).replaceFirst("(?:亿|[百千]?万|千)?元?$", "") + "万元");
  }

  /**
   * @return the sum, or empty if the text is not one, or one finer than {@link Money} holds
   */
  public static Optional<Money> read(String text) {
    Matcher sum = SUM.matcher(FigureText.plain(text));
    if (!sum.matches()) {
      return Optional.empty();
    }
    BigDecimal wan = FigureText.value(sum.group(1)).movePointRight(PLACES.get(sum.group(2)));
    return wan.stripTrailingZeros().scale() > Money.DECIMALS
        ? Optional.empty()
        : Optional.of(Money.ofWan(wan));
  }
}
