package io.jiheng.indicators.query;

import io.jiheng.pattern.problem.Problem;
import java.time.Duration;

/**
 * The pace at which one goes through files 读案节奏: it ends after some work, and while events are
 * counted it rests in between.
 */
public final class ScanPace {

  private static final int FILES_AT_A_TIME = 100;

  private final Duration longest;
  private final ScanShare share;
  private long worked;
  private long since = System.nanoTime();
  private int files;

  /**
   * Begins the work.
   *
   * @param longest how long it may take, rests not counted
   */
  ScanPace(Duration longest, ScanShare share) {
    this.longest = longest;
    this.share = share;
  }

  /**
   * Another file was looked at.
   *
   * @throws RuntimeException the problem 503 where it takes too long
   */
  public void step() {
    if (++files % FILES_AT_A_TIME == 0) {
      rest();
    }
  }

  /** The same after a stretch of other work. */
  void rest() {
    long stretch = System.nanoTime() - since;
    worked += stretch;
    if (worked > longest.toNanos()) {
      throw Problem.of(503, "question-too-long")
          .header("Retry-After", String.valueOf(longest.toSeconds()))
          .arg("seconds", longest.toSeconds())
          .exception();
    }
    share.restAfter(Duration.ofNanos(stretch));
    since = System.nanoTime();
  }
}
