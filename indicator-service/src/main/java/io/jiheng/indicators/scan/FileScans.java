package io.jiheng.indicators.scan;

import io.jiheng.pattern.refusal.RefusedException;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets few go through files at once and none for ever 读案通道: of what a question costs, the number of
 * files it has to fold is all but everything. Whoever finds no place within a moment is told to
 * come again, and while events are counted large ones rest on the way, and each place between one
 * and the next.
 */
@Startup
@ApplicationScoped
public class FileScans {

  private static final Duration COME_AGAIN_AFTER = Duration.ofSeconds(10);

  private final ScanConfig config;

  /** What is small is done with soon, and only its place rests. */
  private final ScanShare unresting;

  private final Map<Lane, ScanShare> shares = new EnumMap<>(Lane.class);
  private final Map<Lane, Semaphore> places = new EnumMap<>(Lane.class);
  private final Map<Lane, LaneMetrics> metrics = new EnumMap<>(Lane.class);

  FileScans(ScanConfig config, CountingPace counting, MeterRegistry metrics) {
    this.config = config;
    this.unresting = new ScanShare(counting, 0);
    var ofLarge = new ScanShare(counting, config.rest());
    shares.put(Lane.SMALL, new ScanShare(counting, config.restOfSmall()));
    shares.put(Lane.LARGE, ofLarge);
    shares.put(Lane.EXPORT, ofLarge);
    shares.put(Lane.RECOUNT, unresting);
    places.put(Lane.SMALL, new Semaphore(config.small(), true));
    places.put(Lane.LARGE, new Semaphore(config.large().orElseGet(FileScans::few), true));
    places.put(Lane.EXPORT, new Semaphore(config.exports().orElseGet(FileScans::few), true));
    places.put(Lane.RECOUNT, new Semaphore(1, true));
    places.forEach((lane, free) -> this.metrics.put(lane, new LaneMetrics(lane, free, metrics)));
  }

  /** Which of the lanes; a small question waits for no large one, and the proof for nobody. */
  public enum Lane {
    SMALL,
    LARGE,
    EXPORT,
    RECOUNT
  }

  /** Goes through files, telling of each. */
  @FunctionalInterface
  public interface Scan<T> {
    T within(ScanTime time);
  }

  /**
   * The lane of a question.
   *
   * @param events of all the courts that it is about
   */
  public Lane laneOf(long events) {
    return events <= config.smallUpTo() ? Lane.SMALL : Lane.LARGE;
  }

  /**
   * Goes through files.
   *
   * @throws io.jiheng.pattern.refusal.RefusedException where there is no place, or where it takes
   *     too long
   */
  public <T> T go(Lane lane, Scan<T> scan) {
    var free = places.get(lane);
    var measured = metrics.get(lane);
    if (!isAdmitted(free)) {
      measured.refused();
      throw RefusedException.busy("questions-in-hand", COME_AGAIN_AFTER);
    }
    var share = shares.get(lane);
    var time = new ScanTime(lane == Lane.SMALL ? unresting : share, longest(lane));
    try {
      return scan.within(time);
    } finally {
      measured.took(time.worked());
      share.restAfter(time.workedSinceRest(), free::release);
    }
  }

  private Duration longest(Lane lane) {
    return switch (lane) {
      case SMALL, LARGE -> config.longestQuestion();
      case EXPORT, RECOUNT -> config.longestExport();
    };
  }

  private static int few() {
    return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
  }

  private boolean isAdmitted(Semaphore free) {
    Duration patience = config.patience();
    try {
      return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
