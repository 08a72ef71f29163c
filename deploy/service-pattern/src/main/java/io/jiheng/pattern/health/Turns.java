package io.jiheng.pattern.health;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * The turns of one worker, in one thread or in several. A turn that ends with an {@code Error} ends
 * the worker, until another one goes well: it may go on, but nobody can rely on it.
 */
public final class Turns implements Lifesign {

  private final String worker;
  private final Duration longestSilence;
  private final boolean byTheClock;
  private final LongSupplier nanos;
  private final Set<Turn> underWay = ConcurrentHashMap.newKeySet();
  private volatile long lastGood;
  private volatile Throwable end;

  Turns(String worker, Duration longestSilence, boolean byTheClock) {
    this(worker, longestSilence, byTheClock, System::nanoTime);
  }

  Turns(String worker, Duration longestSilence, boolean byTheClock, LongSupplier nanos) {
    this.worker = worker;
    this.longestSilence = longestSilence;
    this.byTheClock = byTheClock;
    this.nanos = nanos;
    this.lastGood = nanos.getAsLong();
  }

  /** One turn, which gives signs of itself where it takes long. */
  public final class Turn {

    private final long begun = nanos.getAsLong();
    private volatile long sign = begun;

    private Turn() {}

    /** The turn goes on, or waits for what is away. */
    public void sign() {
      sign = nanos.getAsLong();
      lastGood = sign;
    }
  }

  /** What is done in a turn. */
  @FunctionalInterface
  public interface Work<E extends Exception> {
    void in(Turn turn) throws E;
  }

  /** Takes a turn. What is thrown is passed on, and only a turn without is a good one. */
  public <E extends Exception> void take(Work<E> work) throws E {
    Turn turn = new Turn();
    underWay.add(turn);
    try {
      work.in(turn);
      turn.sign();
      end = null;
    } catch (Error fatal) {
      end = fatal;
      throw fatal;
    } finally {
      underWay.remove(turn);
    }
  }

  /** Whether a turn is being taken. */
  public boolean underWay() {
    return !underWay.isEmpty();
  }

  /** Whether a turn is being taken, or ended well no longer ago than that. */
  public boolean underWayWithin(Duration span) {
    return underWay() || nanos.getAsLong() - lastGood < span.toNanos();
  }

  /** How long the oldest of the turns under way has been; zero where none is. */
  public Duration longestUnderWay() {
    long now = nanos.getAsLong();
    return Duration.ofNanos(underWay.stream().mapToLong(turn -> now - turn.begun).max().orElse(0));
  }

  /** The worker has ended for good, whatever threw it out. */
  public void ended(Throwable cause) {
    end = cause;
  }

  @Override
  public String worker() {
    return worker;
  }

  @Override
  public Optional<String> trouble() {
    Throwable cause = end;
    if (cause != null) {
      return Optional.of("ended: " + cause.getClass().getName());
    }
    Duration silence = silence();
    return silence.compareTo(longestSilence) > 0
        ? Optional.of("silent for " + silence.toSeconds() + " s")
        : Optional.empty();
  }

  private Duration silence() {
    long now = nanos.getAsLong();
    long silence = byTheClock ? now - lastGood : 0;
    for (Turn turn : underWay) {
      long ofTurn = now - turn.sign;
      silence = byTheClock ? Math.min(silence, ofTurn) : Math.max(silence, ofTurn);
    }
    return Duration.ofNanos(silence);
  }
}
