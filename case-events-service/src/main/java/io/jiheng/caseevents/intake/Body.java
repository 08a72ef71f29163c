package io.jiheng.caseevents.intake;

import io.jiheng.contract.admission.JsonText;
import io.jiheng.pattern.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** A request body of limited size 请求体. */
final class Body {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Body() {}

  /**
   * Refuses a body that is announced as too large.
   *
   * @param announced its Content-Length, negative where there is none
   * @return how many bytes it may have
   */
  static long allowed(long announced, long limit) {
    if (announced > limit) {
      throw tooLarge(limit);
    }
    return announced < 0 ? limit : announced;
  }

  /** Reads it whole; more than {@code limit} bytes, announced or not, are the problem 413. */
  static JsonText read(InputStream body, long limit) {
    try {
      byte[] bytes = body.readNBytes((int) limit + 1);
      if (bytes.length > limit) {
        throw tooLarge(limit);
      }
      return new JsonText(bytes, mark(bytes, 0, bytes.length), bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException("the sender broke off", e);
    }
  }

  /** How many bytes of a byte order mark stand at {@code from}. */
  static int mark(byte[] bytes, int from, int to) {
    int length = BYTE_ORDER_MARK.length;
    return to - from >= length
            && Arrays.equals(bytes, from, from + length, BYTE_ORDER_MARK, 0, length)
        ? length
        : 0;
  }

  static RuntimeException tooLarge(long limit) {
    return Problem.of(413, "body-too-large").arg("limit", limit).exception();
  }
}
