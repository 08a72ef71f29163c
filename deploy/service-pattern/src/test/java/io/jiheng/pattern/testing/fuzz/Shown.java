package io.jiheng.pattern.testing.fuzz;

/**
 * Bytes as they can be printed, read, and given to a corpus: {@code \xNN} for what is not ASCII.
 */
final class Shown {

  private static final int MOST = 1_500;

  private Shown() {}

  static String of(byte[] bytes) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < bytes.length && shown.length() < MOST; i++) {
      int one = bytes[i] & 0xff;
      if (one == '\n') {
        shown.append('\n');
      } else if (one >= ' ' && one < 0x7f) {
        shown.append((char) one);
      } else if (one != '\r') {
        shown.append("\\x%02x".formatted(one));
      }
    }
    return shown
        .toString()
        .replaceAll("Bearer eyJ[\\w.-]+", "Bearer {{token}}")
        .concat(shown.length() < MOST ? "" : "… of " + bytes.length + " bytes");
  }
}
