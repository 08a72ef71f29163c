package io.jiheng.indicators.scan;

import io.jiheng.pattern.refusal.RefusedException;
import java.time.Duration;
import java.util.function.LongSupplier;

/** The time that one has to go through files 读案时限, rests not counted. */
public final class ScanTime {

  private static final int FILES_AT_A_TIME = 100;

  private final ScanShare share;
  private final Duration longest;
  private final LongSupplier nanoTime;
  private long workedBefore;
  private long since;
  private int files;

  /**
   * Begins the work.
   *
   * @param share whose rests are taken on the way
   * @param longest how long it may take, without these
   */
  ScanTime(ScanShare share, Duration longest) {
    this(share, longest, System::nanoTime);
  }

  ScanTime(ScanShare share, Duration longest, LongSupplier nanoTime) {
    this.share = share;
    this.longest = longest;
    this.nanoTime = nanoTime;
    this.since = nanoTime.getAsLong();
  }

  /**
   * Another file was looked at.
   *
   * @throws io.jiheng.pattern.refusal.RefusedException where it takes too long
   */
  public void step() {
    if (++files % FILES_AT_A_TIME == 0) {
      look();
    }
  }

  /**
   * Looks at the time after a stretch of other work.
   *
   * @throws io.jiheng.pattern.refusal.RefusedException where it takes too long
   */
  public void look() {
    if (worked().compareTo(longest) > 0) {
      throw RefusedException.busy("question-too-long", longest)
          .with("seconds", longest.toSeconds());
    }
  }

  /**
   * Rests for what was worked since the last rest, while events are counted. To be called outside
   * of any transaction: as long as one is open the database keeps every former version of what is
   * counted meanwhile, and counting gets slower the longer it is.
   *
   * @throws io.jiheng.pattern.refusal.RefusedException where it took too long already
   */
  public void rest() {
    look();
    var worked = workedSinceRest();
    if (share.rest(worked)) {
      workedBefore += worked.toNanos();
      since = nanoTime.getAsLong();
    }
  }

  /** How long the work has taken so far. */
  Duration worked() {
    return workedSinceRest().plusNanos(workedBefore);
  }

  /** How much of it was not rested for. */
  Duration workedSinceRest() {
    return Duration.ofNanos(nanoTime.getAsLong() - since);
  }
}
