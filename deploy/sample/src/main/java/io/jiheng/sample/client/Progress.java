package io.jiheng.sample.client;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tells how far the sending is 进度, now and then. */
public final class Progress {

  private static final Duration EVERY = Duration.ofSeconds(2);

  private final PrintStream out;
  private final Clock clock;
  private final Instant started;
  private Instant told;
  private long sent;

  public Progress(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
    this.started = clock.instant();
    this.told = started;
  }

  /**
   * One more was sent.
   *
   * @param done share of the whole, in [0, 1]
   */
  public void sent(double done) {
    sent++;
    var now = clock.instant();
    if (Duration.between(told, now).compareTo(EVERY) >= 0) {
      told = now;
      out.printf("  %3.0f %%  %,d 条事件 events  %,.0f/s%n", done * 100, sent, rate(now));
    }
  }

  public void finished() {
    out.printf("  100 %%  %,d 条事件 events  %,.0f/s%n", sent, rate(clock.instant()));
  }

  private double rate(Instant now) {
    return sent * 1000.0 / Math.max(1, Duration.between(started, now).toMillis());
  }
}
