package io.jiheng.bench.load;

import java.time.Duration;

/** What came of a load: how many exchanges, in which time, and how long each took. */
public record LoadResult(long exchanges, Duration took, Latencies latencies) {

  public double perSecond() {
    return exchanges / (took.toNanos() / 1e9);
  }
}
