package io.jiheng.contract;

import java.text.Normalizer;

/** Brings the ways in which people write numbers and codes into one 书写规范. */
final class Notation {

  private Notation() {}

  /** The text with half-width digits and round brackets, and without any blank. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}\\p{Cf}]+", "")
        .replace('〔', '(')
        .replace('〕', ')')
        .replace('[', '(')
        .replace(']', ')');
  }
}
