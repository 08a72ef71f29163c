package io.jiheng.budget.forms.file.docx;

import java.util.HashMap;
import java.util.Map;

/**
 * The letters of the font Symbol 符号字体, which a .docx names by their place in it: the sign ≥ of a
 * target may stand there. Of other such fonts nothing is known but that something is seen.
 */
final class SymbolFont {

  private static final String NAME = "Symbol";

  /** Stands for whatever is seen and not known. */
  private static final String UNKNOWN = "□";

  private static final int PRIVATE_USE = 0xF000;
  private static final Map<Integer, String> LETTERS = new HashMap<>();

  static {
    for (int same = ' '; same <= '?'; same++) {
      LETTERS.put(same, Character.toString(same));
    }
    LETTERS.put(0x2D, "−");
    LETTERS.put(0x7E, "～");
    LETTERS.put(0xA3, "≤");
    LETTERS.put(0xA5, "∞");
    LETTERS.put(0xB0, "°");
    LETTERS.put(0xB1, "±");
    LETTERS.put(0xB3, "≥");
    LETTERS.put(0xB4, "×");
    LETTERS.put(0xB7, "•");
    LETTERS.put(0xB8, "÷");
    LETTERS.put(0xB9, "≠");
    LETTERS.put(0xBA, "≡");
    LETTERS.put(0xBB, "≈");
    LETTERS.put(0xBC, "…");
  }

  private SymbolFont() {}

  /**
   * Tells the letter.
   *
   * @param font its name, null where it is left out
   * @param place of the letter in it, in hexadecimal; null where it is left out
   */
  static String letter(String font, String place) {
    if (place == null || !NAME.equals(font)) {
      return UNKNOWN;
    }
    int code = Integer.parseInt(place, 16);
    return LETTERS.getOrDefault(code >= PRIVATE_USE ? code - PRIVATE_USE : code, UNKNOWN);
  }
}
