package io.jiheng.caseevents.intake.rest;

import io.jiheng.caseevents.intake.ByteOrderMark;
import io.jiheng.contract.admission.JsonText;
import io.jiheng.pattern.body.BodyRoom;
import io.jiheng.pattern.body.ReadBody;
import io.jiheng.pattern.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Reads a request body of limited size 请求体. */
final class BodyReader {

  private static final int READ_AT_ONCE = 64 * 1024;

  private BodyReader() {}

  static JsonText of(ReadBody body) {
    return new JsonText(
        body.bytes(), ByteOrderMark.length(body.bytes(), 0, body.size()), body.size());
  }

  /** Reads a stream whole; more than {@code limit} bytes are the problem 413. */
  static JsonText read(InputStream body, int limit, BodyRoom.Share room) {
    byte[] bytes = {};
    int size = 0;
    try {
      for (int read = 0; read >= 0; size += Math.max(read, 0)) {
        if (size > limit) {
          throw tooLarge(limit);
        }
        if (size == bytes.length) {
          int larger = Math.min(limit + 1, Math.max(READ_AT_ONCE, 2 * size));
          room.require(larger - size);
          bytes = Arrays.copyOf(bytes, larger);
        }
        read = body.read(bytes, size, bytes.length - size);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the sender broke off", e);
    }
    return new JsonText(bytes, ByteOrderMark.length(bytes, 0, size), size);
  }

  private static RuntimeException tooLarge(long limit) {
    return Problem.of(413, "body-too-large").arg("limit", limit).exception();
  }
}
