package io.jiheng.pattern.body;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of which no more than a limit is read; what is more is the problem 413. */
final class LimitedStream extends FilterInputStream {

  private final long limit;
  private long read;

  LimitedStream(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    return counted(super.read(), 1);
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int got = super.read(into, from, length);
    return counted(got, got);
  }

  private int counted(int answer, int bytes) {
    if (answer >= 0) {
      read += bytes;
    }
    if (read > limit) {
      throw TooLarge.problem(limit).exception();
    }
    return answer;
  }
}
