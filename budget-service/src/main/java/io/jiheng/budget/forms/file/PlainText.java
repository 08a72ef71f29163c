package io.jiheng.budget.forms.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bytes as text: in UTF-8, in UTF-16 as spreadsheet programs save it under the name of Unicode, or
 * as older programs in China still write it.
 */
final class PlainText {

  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private static final List<Charset> WIDE =
      List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Of a text in the wrong byte order so few characters are of any that are written in China. */
  private static final double MOSTLY = 0.9;

  private PlainText() {}

  /**
   * @return empty if it is no text
   */
  static Optional<String> decoded(byte[] content) {
    return hasZero(content) || isMarked(content)
        ? WIDE.stream().flatMap(charset -> wide(charset, content)).findFirst()
        : CHARSETS.stream()
            .flatMap(charset -> decoded(charset, content))
            .findFirst()
            .filter(text -> text.chars().noneMatch(PlainText::isBinary))
            .map(PlainText::unmarked);
  }

  /** In no other encoding has a text such a byte. */
  private static boolean hasZero(byte[] content) {
    for (byte one : content) {
      if (one == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMarked(byte[] content) {
    return content.length > 1
        && (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE
            || content[0] == (byte) 0xFE && content[1] == (byte) 0xFF);
  }

  /** A text in two bytes a character, if its mark or all its characters say so. */
  private static Stream<String> wide(Charset charset, byte[] content) {
    return decoded(charset, content)
        .filter(text -> text.startsWith(BYTE_ORDER_MARK) || !isMarked(content))
        .map(PlainText::unmarked)
        .filter(text -> text.chars().noneMatch(PlainText::isBinary) && isWritten(text));
  }

  private static boolean isWritten(String text) {
    long usual = text.chars().filter(PlainText::isUsual).count();
    return usual >= text.length() * MOSTLY;
  }

  private static boolean isUsual(int letter) {
    return letter < 0x80
        || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN
        || letter >= 0x2000 && letter < 0x3100
        || letter >= 0xFF00;
  }

  private static Stream<String> decoded(Charset charset, byte[] content) {
    try {
      return Stream.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    } catch (CharacterCodingException notInThis) {
      return Stream.empty();
    }
  }

  private static String unmarked(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static boolean isBinary(int letter) {
    return Character.isISOControl(letter) && !Character.isWhitespace(letter);
  }
}
