package io.jiheng.budget.forms.table.cell;

import io.jiheng.budget.money.FigureText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tells that a cell carries a figure 数字, in digits or in Chinese numerals. */
public final class FigureCell {

  private static final String NUMERAL = "[零〇一二两三四五六七八九十百千万亿]+";
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "百分之"
              + NUMERAL
              + "|(?<!\\p{IsHan})(?![百千万亿]+元)"
              + NUMERAL
              + "(?:[次件人名辆台套个天日月年元户起批场期%‰]|$)");
  private static final Pattern DIGITS =
      Pattern.compile("\\d{1,3}(?:,\\d{3})+(?![\\d,])(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");
  private static final Pattern BARE =
      Pattern.compile("[¥￥]?" + FigureText.PATTERN + "(?:亿元|万元|千元|元|万|%)?");

  private static final Pattern PLAIN = Pattern.compile(FigureText.PATTERN);

  private static final Pattern TARGET =
      Pattern.compile(
          "[≥≤≧≦<>=约]+" + FigureText.PATTERN + "\\D{0,3}|" + FigureText.PATTERN + "[%‰]");

  /** A figure with its sign and unit, or a day: no sentence. */
  private static final Pattern ALONE =
      Pattern.compile(
          "[≥≤≧≦<>=约]*" + FigureText.PATTERN + "\\D{0,3}|\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?");

  private FigureCell() {}

  /** Whether there is a figure in it. */
  public static boolean isOne(String text) {
    String plain = squeezed(text);
    return plain.chars().anyMatch(Character::isDigit) || IN_WORDS.matcher(plain).find();
  }

  /** Whether it is nothing but a figure or a sum, and so no name and no sentence. */
  public static boolean isBare(String text) {
    return BARE.matcher(squeezed(text)).matches();
  }

  /** Whether it has a figure and no word: 12.5万元, №7, 3-5. */
  public static boolean isWordless(String text) {
    return isBare(text)
        || text.codePoints().anyMatch(Character::isDigit)
            && text.codePoints().noneMatch(Character::isLetter);
  }

  /** Whether it is a figure, perhaps with its unit, and says nothing of what. */
  public static boolean isAlone(String text) {
    return isBare(text) || ALONE.matcher(squeezed(text)).matches();
  }

  /** Whether it is a figure without sign and unit, of which nobody knows what it counts. */
  public static boolean isPlain(String text) {
    return PLAIN.matcher(squeezed(text)).matches();
  }

  /** Whether it is a figure with a sign before it, or a share: ≥99%, ≤3‰. */
  public static boolean isTarget(String text) {
    return TARGET.matcher(squeezed(text)).matches();
  }

  /** Whether it is the name of nothing: a bare figure, or a month of a plan. */
  public static boolean isNoName(String text) {
    return isBare(text) || PlannedShare.isHeading(text);
  }

  /** Whether a value that was understood has all that the cell says, or at least its figures. */
  public static boolean isHeldBy(String cell, String value) {
    return squeezed(value).contains(squeezed(cell)) || isFigureOf(cell, value);
  }

  /** Whether a text is part of another, and no part of a longer figure in it. */
  public static boolean isWrittenIn(String text, String all) {
    return Pattern.compile("(?<![\\d.,])" + Pattern.quote(squeezed(text)) + "(?![\\d%]|[.,]\\d)")
        .matcher(squeezed(all))
        .find();
  }

  private static boolean isFigureOf(String cell, String value) {
    List<BigDecimal> left = figures(value);
    List<BigDecimal> own = figures(cell);
    return !own.isEmpty()
        && !IN_WORDS.matcher(squeezed(cell)).find()
        && own.stream().allMatch(left::remove);
  }

  private static List<BigDecimal> figures(String text) {
    List<BigDecimal> figures = new ArrayList<>();
    Matcher digits = DIGITS.matcher(squeezed(text));
    while (digits.find()) {
      figures.add(new BigDecimal(digits.group().replace(",", "")).stripTrailingZeros());
    }
    return figures;
  }

  public static String squeezed(String text) {
    return FigureText.plain(text).replaceAll("\\s+", "");
  }
}
