package io.jiheng.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * How much of the processors' time the host gave to other machines ("steal" of /proc/stat) since a
 * moment. A run on a shared host says little without it.
 */
public final class Steal {

  private static final Path STAT = Path.of("/proc/stat");
  private static final int STEAL = 7;
  private static final int COLUMNS = 8;

  private final long[] start;

  private Steal(long[] start) {
    this.start = start;
  }

  /** Begins to watch. */
  public static Steal since() {
    return new Steal(times());
  }

  /** As a sentence; where the system does not tell, that. */
  public String told() {
    long[] end = times();
    if (start.length < COLUMNS || end.length < COLUMNS) {
      return "the system does not tell how much processor time the host gave to others";
    }
    long all = Arrays.stream(end).limit(COLUMNS).sum() - Arrays.stream(start).limit(COLUMNS).sum();
    double share = all == 0 ? 0 : 100.0 * (end[STEAL] - start[STEAL]) / all;
    return String.format(
        Locale.ROOT, "the host gave %.1f %% of the processors' time to others meanwhile", share);
  }

  private static long[] times() {
    if (!Files.isReadable(STAT)) {
      return new long[0];
    }
    try (var lines = Files.lines(STAT)) {
      return lines
          .limit(1)
          .flatMap(line -> Arrays.stream(line.split("\\s+")).skip(1))
          .mapToLong(Long::parseLong)
          .toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
