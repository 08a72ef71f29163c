package io.jiheng.bench.section;

import io.jiheng.bench.stack.Pause;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Watches a counter from outside. */
final class Progress {

  private static final Duration STANDS_STILL = Duration.ofMinutes(2);

  private Progress() {}

  /**
   * The rate from the first commit that is seen, which itself is left out, to the last: starting
   * takes no part in it. Where one commit has all, its own time is not known and the rate is that
   * between two looks.
   *
   * @param alive fails when nothing will come any more
   */
  static double untilAll(Pace pace, long all, LongSupplier counted, Runnable alive) {
    long begun = System.nanoTime();
    long toldAt = begun;
    long changedAt = begun;
    long former = 0;
    long first = 0;
    long firstAt = 0;
    while (former < all) {
      Pause.of(pace.betweenLooks());
      long now = counted.getAsLong();
      long at = System.nanoTime();
      if (now > 0 && firstAt == 0) {
        first = now == all ? 0 : now;
        firstAt = now == all ? changedAt : at;
      }
      if (now != former) {
        former = now;
        changedAt = at;
      }
      if (at - changedAt > STANDS_STILL.toNanos() || at - begun > pace.altogether().toNanos()) {
        throw new IllegalStateException("only " + former + " of " + all + " were counted");
      }
      if (at - toldAt > Pace.BETWEEN_TELLINGS.toNanos()) {
        pace.tell("计数 counted", now, all);
        toldAt = at;
      }
      alive.run();
    }
    return (all - first) / ((changedAt - firstAt) / 1e9);
  }
}
