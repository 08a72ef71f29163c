package io.jiheng.pattern.audit;

/** Text of others that is safe to write in a line: one line, of printable characters, not long. */
final class PlainText {

  private PlainText() {}

  /**
   * The text with {@code \\u....} for every character that is not to be seen; cut when too long.
   */
  static String of(String text, int longest) {
    if (text == null) {
      return "";
    }
    StringBuilder plain = new StringBuilder(Math.min(text.length(), longest));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String said = isPlain(c) ? String.valueOf(c) : "\\u%04x".formatted((int) c);
      if (plain.length() + said.length() > longest - 1) {
        return plain.append('…').toString();
      }
      plain.append(said);
    }
    return plain.toString();
  }

  private static boolean isPlain(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          false;
      default -> true;
    };
  }
}
