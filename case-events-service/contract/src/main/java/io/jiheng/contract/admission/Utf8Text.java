package io.jiheng.contract.admission;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Tells whether bytes are UTF-8. The parser lets forms pass that are none, such as a NUL in two
 * bytes.
 */
final class Utf8Text {

  private static final int CHARACTERS_AT_ONCE = 4096;

  private Utf8Text() {}

  /** The index in the buffer of the first byte that is no UTF-8; -1 where there is none. */
  static int firstFault(JsonText text) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var bytes = ByteBuffer.wrap(text.buffer(), text.from(), text.length());
    var characters = CharBuffer.allocate(Math.min(text.length() + 1, CHARACTERS_AT_ONCE));
    while (true) {
      var result = decoder.decode(bytes, characters, true);
      if (result.isError()) {
        return bytes.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      characters.clear();
    }
  }
}
