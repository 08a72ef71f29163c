package io.jiheng.budget.money;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a sum of money as sheets write it: 398万, 74.5 万元, 20元, 1,200.50元. What names no unit of
 * money is not money.
 */
public final class MoneyText {

  private static final Pattern FIGURE = Pattern.compile("[+-]?\\d[\\d,]*(?:\\.\\d+)?");

  private static final Pattern SUM = Pattern.compile("(" + FIGURE.pattern() + ")\\s*(亿元|亿|万元|万|元)");

  private static final Set<String> NOTHING = Set.of("", "-", "—", "--", "——", "/", "*", "无");

  private MoneyText() {}

  /** Whether this is how forms say that there is none. */
  public static boolean isNothing(String text) {
    return NOTHING.contains(plain(text));
  }

  /** Whether this is a figure that names no unit. */
  public static boolean isFigure(String text) {
    return FIGURE.matcher(plain(text)).matches();
  }

  /** The figure without the unit it was written with, in 万元; empty if there is none. */
  public static Optional<Money> bareWan(String text) {
    return read(plain(text).replaceFirst("(?:亿|万)?元?$", "") + "万元");
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }

  /**
   * @return the sum, or empty if the text is not one, or one finer than {@link Money} holds
   */
  public static Optional<Money> read(String text) {
    Matcher sum = SUM.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
    if (!sum.matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(sum.group(1).replace(",", ""));
    BigDecimal wan =
        switch (sum.group(2).charAt(0)) {
          case '亿' -> number.movePointRight(4);
          case '万' -> number;
          default -> number.movePointLeft(4);
        };
    return wan.stripTrailingZeros().scale() > Money.DECIMALS
        ? Optional.empty()
        : Optional.of(Money.ofWan(wan));
  }
}
