package io.jiheng.pattern.body;

import io.vertx.core.buffer.Buffer;
import java.util.Arrays;

/** The bytes of one body as they come in. */
final class BodyBytes {

  private static final int SMALLEST = 1_024;

  private final long limit;
  private final BodyRoom.Share share;
  private byte[] bytes = {};
  private int size;

  BodyBytes(long limit, BodyRoom.Share share) {
    this.limit = limit;
    this.share = share;
  }

  /** What became of a piece of the body. */
  enum Outcome {
    TAKEN,
    TOO_LARGE,
    NO_ROOM
  }

  Outcome add(Buffer piece) {
    long needed = (long) size + piece.length();
    if (needed > limit) {
      return Outcome.TOO_LARGE;
    }
    if (needed > bytes.length) {
      int larger = (int) Math.min(limit, Math.max(SMALLEST, Math.max(needed, 2L * bytes.length)));
      if (!share.take(larger - bytes.length)) {
        return Outcome.NO_ROOM;
      }
      bytes = Arrays.copyOf(bytes, larger);
    }
    piece.getBytes(bytes, size);
    size += piece.length();
    return Outcome.TAKEN;
  }

  ReadBody whole() {
    return new ReadBody(bytes, size);
  }
}
