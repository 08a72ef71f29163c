package io.jiheng.budget.targets;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a figure in Chinese numerals 中文数字: 三, 两, 九十五, 一百二十, 三万五千, 九十五点五. Only what is spelt by the
 * rules is a figure, for of 三五 or 一千二 nobody knows how many are meant.
 */
final class ChineseFigure {

  private static final String DIGIT = "〇零一二两三四五六七八九";

  /** Matches what may be one; it has no group of its own. */
  static final String PATTERN = "[" + DIGIT + "十百千万亿]+(?:点[〇零一二三四五六七八九]+)?";

  private static final String DIGITS = "零一二三四五六七八九";
  private static final Pattern PARTS =
      Pattern.compile("([" + DIGITS + "十百千万亿]+)(?:点([" + DIGITS + "]+))?");
  private static final Map<Character, Long> SIZES =
      Map.of('十', 10L, '百', 100L, '千', 1_000L, '万', 10_000L, '亿', 100_000_000L);
  private static final String LARGEST_FIRST = "亿万千百十";

  /** No figure of a budget is longer, and no longer one fits the reckoning. */
  private static final int LONGEST = 32;

  private ChineseFigure() {}

  /**
   * @return empty if the text is anything but such a figure
   */
  static Optional<BigDecimal> read(String text) {
    String plain = text.replace('〇', '零').replace('两', '二').replaceFirst("^一十", "十");
    Matcher parts = PARTS.matcher(plain);
    if (!parts.matches() || parts.group(1).length() > LONGEST) {
      return Optional.empty();
    }
    long whole = value(parts.group(1));
    if (!spelt(whole).equals(parts.group(1))) {
      return Optional.empty();
    }
    String decimals = parts.group(2) == null ? "" : "." + figures(parts.group(2));
    return Optional.of(new BigDecimal(whole + decimals));
  }

  private static long value(String spelt) {
    for (char name : LARGEST_FIRST.toCharArray()) {
      int at = spelt.indexOf(name);
      if (at >= 0) {
        long count = at == 0 ? 1 : value(spelt.substring(0, at));
        return count * SIZES.get(name) + value(spelt.substring(at + 1));
      }
    }
    String digit = spelt.replaceFirst("^零", "");
    return digit.length() == 1 ? DIGITS.indexOf(digit) : 0;
  }

  /** As the rules spell it: 零 once for the places passed over, and ten is 十 at the beginning. */
  private static String spelt(long whole) {
    return whole == 0 ? "零" : spelt(whole, LARGEST_FIRST).replaceFirst("^一十", "十");
  }

  private static String spelt(long whole, String names) {
    if (names.isEmpty()) {
      return whole == 0 ? "" : DIGITS.substring((int) whole, (int) whole + 1);
    }
    char name = names.charAt(0);
    String below = names.substring(1);
    long size = SIZES.get(name);
    long count = whole / size;
    if (count == 0) {
      return spelt(whole, below);
    }
    long rest = whole % size;
    // A place is passed over where the rest does not fill the one right below.
    boolean gap = rest > 0 && rest < below(size);
    return spelt(count, LARGEST_FIRST) + name + (gap ? "零" : "") + spelt(rest, below);
  }

  private static long below(long size) {
    return size == SIZES.get('十') ? 1 : size == SIZES.get('亿') ? 10_000_000 : size / 10;
  }

  private static String figures(String digits) {
    return digits
        .chars()
        .map(DIGITS::indexOf)
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .toString();
  }
}
