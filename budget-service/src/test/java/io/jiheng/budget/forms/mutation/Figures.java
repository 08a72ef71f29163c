package io.jiheng.budget.forms.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The figures that stand in a text, as a person reads them. Commas belong to a number where they
 * part thousands, and nowhere else; raised, circled and Roman numerals are marks.
 */
final class Figures {

  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(?:,\\d{3})+(?![\\d,])(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");

  private Figures() {}

  /** In the order of the text. */
  static List<BigDecimal> in(String text) {
    List<BigDecimal> figures = new ArrayList<>();
    Matcher number = NUMBER.matcher(half(text));
    while (number.find()) {
      figures.add(plain(new BigDecimal(number.group().replace(",", ""))));
    }
    figures.addAll(ChineseFigures.in(half(text)));
    return figures;
  }

  static boolean any(String text) {
    return !in(text).isEmpty();
  }

  /** Whether all figures of one text stand in the other. */
  static boolean all(String text, String other) {
    List<BigDecimal> left = new ArrayList<>(in(other));
    return in(text).stream().allMatch(left::remove);
  }

  /** Whether all figures of one text stand in some cells. */
  static boolean all(String text, List<String> cells) {
    List<BigDecimal> left =
        cells.stream().flatMap(cell -> in(cell).stream()).collect(Collectors.toList());
    return in(text).stream().allMatch(left::remove);
  }

  static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  /** Without blanks and in half width. */
  static String squeezed(String text) {
    return half(text).replaceAll("[\\s\u3000\u00a0]+", "");
  }

  /** Full-width letters, digits and signs as others; nothing that is raised or circled. */
  static String half(String text) {
    StringBuilder half = new StringBuilder();
    text.chars()
        .forEach(
            letter ->
                half.append(
                    letter >= '\uFF01' && letter <= '\uFF5E'
                        ? (char) (letter - '\uFF01' + '!')
                        : (char) letter));
    return half.toString();
  }
}
