package io.jiheng.budget.document.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Bytes as text: in UTF-8, or as older programs in China still write it. */
final class PlainText {

  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private PlainText() {}

  /**
   * @return empty if it is no text
   */
  static Optional<String> decoded(byte[] content) {
    for (Charset charset : CHARSETS) {
      try {
        String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        return text.chars().anyMatch(PlainText::isBinary)
            ? Optional.empty()
            : Optional.of(text.replaceFirst("^\\uFEFF", ""));
      } catch (CharacterCodingException notInThis) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static boolean isBinary(int letter) {
    return Character.isISOControl(letter) && !Character.isWhitespace(letter);
  }
}
