package io.jiheng.budget.money;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a figure 数字 as documents write it: 18000, 1,030,700.00, -5, in half width or full. Commas
 * stand between groups of three digits or nowhere: 3,6,9,12 is a list and no 36912.
 */
public final class FigureText {

  /** Matches a figure in {@link #plain} text; it has no group of its own. */
  public static final String PATTERN = "[+-]?(?:[1-9]\\d{0,2}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";

  private static final Pattern FIGURE = Pattern.compile(PATTERN);
  private static final int MINUS_SIGN = '\u2212';

  private FigureText() {}

  /**
   * The text in half width, without blanks around it and without what is not seen. What only looks
   * like a digit stays as it is, or 10² would be 102 and ① a 1.
   */
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .filter(letter -> Character.getType(letter) != Character.FORMAT)
        .mapToObj(FigureText::halfWidth)
        .forEach(plain::append);
    return plain.toString().strip();
  }

  private static String halfWidth(int letter) {
    String written = Character.toString(letter);
    if (letter == MINUS_SIGN) {
      return "-";
    }
    String half = Normalizer.normalize(written, Normalizer.Form.NFKC);
    boolean disguised = !Character.isDigit(letter) && half.chars().anyMatch(Character::isDigit);
    return disguised ? written : half;
  }

  /**
   * @return empty if the text is anything but a figure
   */
  public static Optional<BigDecimal> read(String text) {
    String plain = plain(text);
    return FIGURE.matcher(plain).matches() ? Optional.of(value(plain)) : Optional.empty();
  }

  /** The value of what {@link #PATTERN} has matched. */
  public static BigDecimal value(String figure) {
    return new BigDecimal(figure.replace(",", ""));
  }
}
