package io.jiheng.indicators.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A rebuild of the counters 重建.
 *
 * @param upgrade whether it was made necessary by new rules
 * @param limits whether it was begun for courts whose limit rules changed, and for no other
 * @param toldAt when its figures were last written
 * @param failure why it did not come to its end
 */
public record RebuildJob(
    long id,
    State state,
    boolean upgrade,
    boolean limits,
    Phase phase,
    Instant startedAt,
    Instant toldAt,
    Optional<Instant> finishedAt,
    Figures figures,
    Optional<Failure> failure) {

  /** How a rebuild stands. */
  public enum State {
    RUNNING,
    DONE,
    FAILED
  }

  /** What it is doing. */
  public enum Phase {
    /** 重折案卷 */
    FILES,
    /** 逐院校正计数 */
    COURTS
  }

  /** Why it failed. */
  public enum Failure {
    /** The service was stopped. */
    STOPPED,
    /** The process that ran it is gone. */
    DIED,
    /** A newer program has taken over. */
    OUTDATED,
    /** The database failed. */
    DATABASE,
    /** The program failed. */
    FAULT
  }

  /**
   * How far it has come.
   *
   * @param files how many there were when the present phase began
   * @param filesFolded in the present phase
   */
  public record Figures(
      long files,
      long filesFolded,
      int courts,
      int courtsDone,
      long cellsCorrected,
      long eventsFolded) {

    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0);
  }

  /** Over the whole of the job so far. */
  public long eventsPerSecond() {
    var millis = Math.max(1, Duration.between(startedAt, toldAt).toMillis());
    return figures.eventsFolded() * 1_000 / millis;
  }

  public boolean isRunning() {
    return state == State.RUNNING;
  }

  public RebuildJob with(Phase newPhase, Figures newFigures, Instant at) {
    return new RebuildJob(
        id, state, upgrade, limits, newPhase, startedAt, at, finishedAt, newFigures, failure);
  }

  public RebuildJob done(Instant at) {
    return ended(State.DONE, at, Optional.empty());
  }

  public RebuildJob failed(Failure reason, Instant at) {
    return ended(State.FAILED, at, Optional.of(reason));
  }

  private RebuildJob ended(State end, Instant at, Optional<Failure> reason) {
    return new RebuildJob(
        id, end, upgrade, limits, phase, startedAt, at, Optional.of(at), figures, reason);
  }
}
