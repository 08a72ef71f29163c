package io.jiheng.indicators.counting;

import io.jiheng.indicators.scan.CountingPace;
import io.jiheng.pattern.health.Lifesigns;
import io.jiheng.pattern.health.Turns;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The signs of life of those who must never stop: whether events are counted and published, and
 * rebuilds looked after.
 */
@Startup
@Singleton
public class CountingSigns implements CountingPace {

  /** Longer than a turn or an attempt may wait for a database or broker that is away. */
  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(5);

  private static final Duration LONGEST_REBUILD_OF_A_COURT = Duration.ofHours(2);

  /** From one batch of a backlog to the next it is never as long. */
  private static final Duration BETWEEN_BATCHES = Duration.ofMillis(200);

  private final Turns batches;
  private final Turns publisher;
  private final Turns upgrades;
  private final Turns corrections;
  private final Turns rebuild;

  CountingSigns(Lifesigns signs, MeterRegistry metrics) {
    batches = signs.onDemand("counting", LONGEST_SILENCE);
    publisher = signs.everyTurn("publisher", LONGEST_SILENCE);
    upgrades = signs.everyTurn("upgrade", LONGEST_SILENCE);
    corrections = signs.everyTurn("limit correction", LONGEST_SILENCE);
    rebuild = signs.onDemand("rebuild", LONGEST_REBUILD_OF_A_COURT);
    // A batch that is tried for ever is alive by its signs, and what it holds up may be no lag yet.
    TimeGauge.builder(
            "jiheng.batch.in.hand",
            batches,
            TimeUnit.MILLISECONDS,
            turns -> turns.longestUnderWay().toMillis())
        .description("How long the oldest batch in hand has been; 0 while there is none")
        .strongReference(true)
        .register(metrics);
  }

  /** A turn is a batch in hand. */
  public Turns batches() {
    return batches;
  }

  /** Whether events are counted, one batch after another. */
  @Override
  public boolean isCounting() {
    return batches.underWayWithin(BETWEEN_BATCHES);
  }

  public Turns publisher() {
    return publisher;
  }

  /** Looks whether the counters are by older rules. */
  public Turns upgrades() {
    return upgrades;
  }

  /** Looks whether a court is behind its limits. */
  public Turns corrections() {
    return corrections;
  }

  /** A turn is a rebuild in hand. */
  public Turns rebuild() {
    return rebuild;
  }
}
