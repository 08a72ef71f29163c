package io.jiheng.bench.load;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Times of single exchanges, to the microsecond and three digits. */
public final class Latencies {

  private static final long LONGEST = TimeUnit.MINUTES.toNanos(30);

  private final Histogram nanos = new ConcurrentHistogram(1_000, LONGEST, 3);

  public void record(long took) {
    nanos.recordValue(Math.min(Math.max(took, 0), LONGEST));
  }

  public void record(Duration took) {
    record(took.toNanos());
  }

  public void add(Latencies others) {
    nanos.add(others.nanos);
  }

  public long count() {
    return nanos.getTotalCount();
  }

  /** In milliseconds. */
  public double percentile(double percent) {
    return nanos.getValueAtPercentile(percent) / 1e6;
  }
}
