package io.jiheng.pattern.head;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads a part of an address 百分号编码: UTF-8 without a NUL, which no database takes, and without half
 * a surrogate, which is no character.
 */
final class PercentText {

  private static final int HEX = 16;

  private PercentText() {}

  /** The text; absent where there is none to be read. */
  static Optional<String> decoded(String part) {
    ByteBuffer bytes = ByteBuffer.allocate(part.length());
    for (int at = 0; at < part.length(); at++) {
      char next = part.charAt(at);
      if (next != '%') {
        // The server hands on one character for each byte.
        if (next > 0xff) {
          return Optional.empty();
        }
        bytes.put((byte) next);
      } else {
        int value = at + 2 < part.length() ? value(part.charAt(at + 1), part.charAt(at + 2)) : -1;
        if (value < 0) {
          return Optional.empty();
        }
        bytes.put((byte) value);
        at += 2;
      }
    }
    return text(bytes.flip());
  }

  private static int value(char high, char low) {
    int first = Character.digit(high, HEX);
    int second = Character.digit(low, HEX);
    return first < 0 || second < 0 ? -1 : first * HEX + second;
  }

  private static Optional<String> text(ByteBuffer bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(bytes)
              .toString();
      return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException malformed) {
      return Optional.empty();
    }
  }
}
