package io.jiheng.contract.admission;

import java.util.Arrays;

/**
 * One JSON value as it was written, in UTF-8: the bytes of {@code buffer} from {@code from} up to,
 * not including, {@code to}. The buffer is not copied and must not change while this is in use.
 */
public record JsonText(byte[] buffer, int from, int to) {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  public static JsonText of(byte[] whole) {
    return new JsonText(whole, 0, whole.length);
  }

  public int length() {
    return to - from;
  }

  /** The same without a byte order mark before it, which says nothing of UTF-8. */
  public JsonText withoutMark() {
    int length = BYTE_ORDER_MARK.length;
    return length() >= length
            && Arrays.equals(buffer, from, from + length, BYTE_ORDER_MARK, 0, length)
        ? new JsonText(buffer, from + length, to)
        : this;
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return Arrays.copyOfRange(buffer, from, to);
  }
}
