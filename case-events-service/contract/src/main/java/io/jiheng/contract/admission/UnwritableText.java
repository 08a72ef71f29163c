package io.jiheng.contract.admission;

import java.util.Optional;

/**
 * What the escapes of JSON can say and nobody can keep: the character NUL, which PostgreSQL does
 * not take, and half of a surrogate pair, which UTF-8 has no form for, so that two such names would
 * be kept as one.
 */
final class UnwritableText {

  private static final int ESCAPE = 6;
  private static final int HEX = 16;

  private UnwritableText() {}

  static boolean isIn(JsonText text) {
    return flaw(text).isPresent();
  }

  /** The first of it that an escape says; the text is JSON. */
  static Optional<Flaw> flaw(JsonText text) {
    for (int i = text.from(); i < text.to() - 1; i++) {
      if (text.buffer()[i] != '\\') {
        continue;
      }
      if (text.buffer()[i + 1] != 'u') {
        i++;
        continue;
      }
      int unit = unit(text, i);
      i += ESCAPE - 1;
      if (unit == 0) {
        return Optional.of(
            new Flaw(
                "",
                "",
                "nul-character",
                "文字中含有 NUL 字符 (\\u0000)",
                "a text contains the character NUL"));
      }
      if (isSurrogate(unit)) {
        if (!Character.isHighSurrogate((char) unit)
            || !Character.isLowSurrogate((char) unit(text, i + 1))) {
          return Optional.of(
              new Flaw(
                  "",
                  "\\u%04x".formatted(unit),
                  "unpaired-surrogate",
                  "文字中含有不成对的代理字符，无法写成 UTF-8",
                  "a text contains half of a surrogate pair, which UTF-8 cannot write"));
        }
        i += ESCAPE;
      }
    }
    return Optional.empty();
  }

  private static boolean isSurrogate(int unit) {
    return unit >= 0 && Character.isSurrogate((char) unit);
  }

  /** The code unit that the escape at {@code at} says; -1 where none stands there. */
  private static int unit(JsonText text, int at) {
    if (at + ESCAPE > text.to() || text.buffer()[at] != '\\' || text.buffer()[at + 1] != 'u') {
      return -1;
    }
    int unit = 0;
    for (int i = at + 2; i < at + ESCAPE; i++) {
      int digit = Character.digit(text.buffer()[i], HEX);
      if (digit < 0) {
        return -1;
      }
      unit = unit * HEX + digit;
    }
    return unit;
  }
}
