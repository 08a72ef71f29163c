package io.jiheng.budget.forms.mutation;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other ways to write a number, right ones and wrong ones. */
final class NumeralStyles {

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final String DIGITS = "零一二三四五六七八九";

  private static final List<UnaryOperator<String>> STYLES =
      List.of(
          NumeralStyles::fullWidth,
          NumeralStyles::thousands,
          NumeralStyles::wrongThousands,
          NumeralStyles::chinese,
          number -> number + ".0",
          number -> "0" + number,
          number -> "约" + number,
          number -> " " + number + " ",
          number -> number + "①",
          number -> number + "²",
          number -> number + "-" + number,
          number -> "-" + number,
          number -> number.length() > 1 ? number.charAt(0) + " " + number.substring(1) : number);

  private NumeralStyles() {}

  static String any(Random dice, String text) {
    Matcher number = NUMBER.matcher(text);
    return number.find()
        ? text.substring(0, number.start())
            + STYLES.get(dice.nextInt(STYLES.size())).apply(number.group())
            + text.substring(number.end())
        : text;
  }

  private static String fullWidth(String number) {
    StringBuilder wide = new StringBuilder();
    number.chars().forEach(letter -> wide.append((char) (letter - '!' + '\uFF01')));
    return wide.toString();
  }

  private static String thousands(String number) {
    return number.replaceFirst("^(\\d+)(\\d{3})(?!\\d)", "$1,$2");
  }

  private static String wrongThousands(String number) {
    return number.replaceFirst("^(\\d)(\\d)", "$1,$2");
  }

  /** Up to 99, as people write them out. */
  static String chinese(String number) {
    if (!number.matches("[1-9]\\d?")) {
      return number;
    }
    int value = Integer.parseInt(number);
    String tens = value >= 20 ? String.valueOf(DIGITS.charAt(value / 10)) : "";
    String ones = value % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(value % 10));
    return value < 10 ? ones : tens + "十" + ones;
  }
}
