package io.jiheng.pattern.testing.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * What came back.
 *
 * @param status 0 where the connection was closed without an answer, -1 where none came in time
 * @param headers by their names in small letters
 */
record WireAnswer(int status, Map<String, String> headers, byte[] body, boolean keepsAlive) {

  static final WireAnswer CLOSED = new WireAnswer(0, Map.of(), new byte[0], false);
  static final WireAnswer HANGING = new WireAnswer(-1, Map.of(), new byte[0], false);

  String header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
