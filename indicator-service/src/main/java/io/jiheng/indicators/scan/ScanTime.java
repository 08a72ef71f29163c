package io.jiheng.indicators.scan;

import io.jiheng.pattern.problem.Problem;
import java.time.Duration;

/**
 * The time that one has to go through files 读案时限. Nobody rests on the way: as long as a reading
 * goes on, the database keeps every former version of what is counted meanwhile, and counting was
 * seen to be slower the longer it went on.
 */
public final class ScanTime {

  private static final int FILES_AT_A_TIME = 100;

  private final Duration longest;
  private final long since = System.nanoTime();
  private int files;

  /**
   * Begins the work.
   *
   * @param longest how long it may take
   */
  ScanTime(Duration longest) {
    this.longest = longest;
  }

  /**
   * Another file was looked at.
   *
   * @throws RuntimeException the problem 503 where it takes too long
   */
  public void step() {
    if (++files % FILES_AT_A_TIME == 0) {
      look();
    }
  }

  /**
   * Looks at the time after a stretch of other work.
   *
   * @throws RuntimeException the problem 503 where it takes too long
   */
  public void look() {
    if (worked().compareTo(longest) > 0) {
      throw Problem.of(503, "question-too-long")
          .header("Retry-After", String.valueOf(longest.toSeconds()))
          .arg("seconds", longest.toSeconds())
          .exception();
    }
  }

  /** How long the work has taken so far. */
  Duration worked() {
    return Duration.ofNanos(System.nanoTime() - since);
  }
}
