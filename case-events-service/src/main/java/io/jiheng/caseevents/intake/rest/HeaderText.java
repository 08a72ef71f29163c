package io.jiheng.caseevents.intake.rest;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;

/** Reads the values of headers as the HTTP binding of CloudEvents 1.0 (3.1.3.2) writes them. */
final class HeaderText {

  private static final int HEX = 16;

  private HeaderText() {}

  /**
   * The text that a header says: unescaped where it stands in double quotes, then decoded from
   * percent-encoded UTF-8. Senders that put UTF-8 there as it is are understood.
   *
   * @throws CharacterCodingException where a % has no two hexadecimal digits after it, or the bytes
   *     are no UTF-8
   */
  static String decoded(String value) throws CharacterCodingException {
    byte[] raw = unquoted(value).getBytes(StandardCharsets.ISO_8859_1);
    var out = new ByteArrayOutputStream(raw.length);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] == '%') {
        out.write(digit(raw, i + 1) * HEX + digit(raw, i + 2));
        i += 2;
      } else {
        out.write(raw[i]);
      }
    }
    var bytes = ByteBuffer.wrap(out.toByteArray());
    return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
  }

  private static String unquoted(String value) {
    return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
        ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1")
        : value;
  }

  private static int digit(byte[] raw, int at) throws MalformedInputException {
    int digit = at < raw.length ? Character.digit(raw[at], HEX) : -1;
    if (digit < 0) {
      throw new MalformedInputException(1);
    }
    return digit;
  }
}
