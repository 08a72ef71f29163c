package io.jiheng.caseevents.intake;

import java.util.Arrays;

/** Finds the byte order mark of UTF-8, which some senders put before their text. */
public final class ByteOrderMark {

  private static final byte[] BYTES = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private ByteOrderMark() {}

  /** How many bytes of it stand at {@code from}. */
  public static int length(byte[] bytes, int from, int to) {
    int length = BYTES.length;
    return to - from >= length && Arrays.equals(bytes, from, from + length, BYTES, 0, length)
        ? length
        : 0;
  }
}
