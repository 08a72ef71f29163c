package io.jiheng.budget.forms.file;

import java.util.HexFormat;
import java.util.List;

/** What the first bytes of a file say it is. */
enum Signature {
  /** A zip archive, as .docx and .xlsx are. */
  ARCHIVE("504b0304"),
  /** An OLE2 compound file: .doc, .xls, or an encrypted document. */
  COMPOUND("d0cf11e0a1b11ae1"),
  /** Programs, and other kinds of files that are met under wrong names. */
  PROGRAM("4d5a", "7f454c46", "25504446", "52617221", "377abcaf", "1f8b"),
  NONE;

  private final List<byte[]> beginnings;

  Signature(String... beginnings) {
    this.beginnings = List.of(beginnings).stream().map(HexFormat.of()::parseHex).toList();
  }

  static Signature of(byte[] content) {
    for (Signature signature : values()) {
      if (signature.beginnings.stream().anyMatch(beginning -> begins(content, beginning))) {
        return signature;
      }
    }
    return NONE;
  }

  private static boolean begins(byte[] content, byte[] beginning) {
    for (int at = 0; at < beginning.length; at++) {
      if (at >= content.length || content[at] != beginning[at]) {
        return false;
      }
    }
    return true;
  }
}
