package io.jiheng.indicators.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** A SHA-256 over texts, in their order. */
final class TextDigest {

  private TextDigest() {}

  static String of(Stream<String> texts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      texts.forEach(text -> add(digest, text));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }

  /** With an end after it, so that what moves from one text to the next is told too. */
  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
