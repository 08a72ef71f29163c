package io.jiheng.budget.targets;

import io.jiheng.budget.money.FigureText;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a quantity: ≥18000件, 2万人次, 3台(套), ≥三次, 6700. */
final class QuantityText {

  private static final Map<String, Integer> PLACES =
      Map.of("百", 2, "千", 3, "万", 4, "十万", 5, "百万", 6, "千万", 7, "亿", 8);
  private static final String UNIT = "(?<unit>" + CountingWord.PATTERN + ")";
  private static final Pattern IN_DIGITS =
      Pattern.compile(
          "(?<number>" + FigureText.PATTERN + ")\\s*(?<scale>[十百千]?万|[百千亿])?\\s*" + UNIT + "?");
  private static final Pattern IN_NUMERALS =
      Pattern.compile("(?<number>" + ChineseFigure.PATTERN + ")" + UNIT + "?");

  /** Words by themselves: very, a part, a handle. */
  private static final Set<String> WORDS = Set.of("十分", "零件", "一点", "一度", "一起");

  private QuantityText() {}

  static Optional<Target> read(SignedText signed) {
    Matcher digits = IN_DIGITS.matcher(signed.rest());
    if (digits.matches()) {
      return scaled(digits).map(number -> quantity(signed, number, digits));
    }
    Matcher numerals = IN_NUMERALS.matcher(signed.rest());
    boolean word =
        signed.comparison() == Comparison.UNSIGNED
            && (WORDS.contains(signed.rest())
                || numerals.matches() && numerals.group("unit") == null);
    return word || !numerals.matches()
        ? Optional.empty()
        : ChineseFigure.read(numerals.group("number"))
            .map(number -> quantity(signed, number, numerals));
  }

  /** Of 20万 alone nobody knows what it counts; it is read as money before. */
  private static Optional<BigDecimal> scaled(Matcher digits) {
    BigDecimal number = FigureText.value(digits.group("number"));
    String scale = digits.group("scale");
    if (scale == null) {
      return Optional.of(number);
    }
    return digits.group("unit") == null
        ? Optional.empty()
        : Optional.of(whole(number.movePointRight(PLACES.get(scale))));
  }

  private static BigDecimal whole(BigDecimal number) {
    return number.setScale(Math.max(0, number.stripTrailingZeros().scale()));
  }

  private static Target quantity(SignedText signed, BigDecimal number, Matcher match) {
    String unit = match.group("unit");
    return new Target.Quantity(
        signed.comparison(), number, unit == null ? "" : CountingWord.kept(unit));
  }
}
