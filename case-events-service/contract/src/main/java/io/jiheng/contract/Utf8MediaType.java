package io.jiheng.contract;

import jakarta.activation.MimeType;
import jakarta.activation.MimeTypeParseException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** Reads a media type 内容类型 (RFC 9110, 8.3.1) of text that is written in UTF-8. */
public final class Utf8MediaType {

  private Utf8MediaType() {}

  /**
   * Its type and subtype in lower case, whatever parameters follow; absent where the text is no
   * media type or names another charset.
   */
  public static Optional<String> read(String text) {
    try {
      var type = new MimeType(text);
      var charset = type.getParameter("charset");
      return charset == null || isUtf8(charset)
          ? Optional.of(type.getBaseType())
          : Optional.empty();
    } catch (MimeTypeParseException e) {
      return Optional.empty();
    }
  }

  private static boolean isUtf8(String charset) {
    try {
      return Charset.forName(charset).equals(StandardCharsets.UTF_8);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return false;
    }
  }
}
