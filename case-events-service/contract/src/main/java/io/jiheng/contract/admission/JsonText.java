package io.jiheng.contract.admission;

import java.util.Arrays;

/**
 * One JSON value as it was written, in UTF-8: the bytes of {@code buffer} from {@code from} up to,
 * not including, {@code to}. The buffer is not copied and must not change while this is in use.
 */
public record JsonText(byte[] buffer, int from, int to) {

  private static final byte[] ESCAPED_NUL = {'u', '0', '0', '0', '0'};

  public static JsonText of(byte[] whole) {
    return new JsonText(whole, 0, whole.length);
  }

  public int length() {
    return to - from;
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return Arrays.copyOfRange(buffer, from, to);
  }

  /** Whether a string in it contains the character NUL, which PostgreSQL cannot keep. */
  boolean containsNul() {
    for (int i = from; i < to - 1; i++) {
      if (buffer[i] == '\\') {
        i++;
        if (to - i >= ESCAPED_NUL.length
            && Arrays.equals(buffer, i, i + ESCAPED_NUL.length, ESCAPED_NUL, 0, 5)) {
          return true;
        }
      }
    }
    return false;
  }
}
