package io.jiheng.indicators.ingest;

import io.jiheng.indicators.eventlog.UnreadableEventException.Code;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Measures the counting of batches 计数指标; every series is there from the beginning. */
final class BatchMetrics {

  private static final double[] SIZES = {1, 10, 100, 500, 1_000, 2_000, 5_000};
  private static final Duration[] DURATIONS =
      millis(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000);
  private static final Duration[] AGES =
      millis(50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000, 300_000, 3_600_000);

  private final Counter counted;
  private final Counter duplicates;
  private final Counter failures;
  private final Map<String, Counter> deadLetters = new HashMap<>();
  private final DistributionSummary size;
  private final Timer duration;
  private final Timer freshness;

  BatchMetrics(MeterRegistry metrics) {
    counted =
        Counter.builder("jiheng.events.counted").description("Events counted").register(metrics);
    duplicates =
        Counter.builder("jiheng.events.duplicate")
            .description("Events that had been counted before and changed nothing")
            .register(metrics);
    failures =
        Counter.builder("jiheng.batch.failures")
            .description("Attempts at a batch that the database did not take; each is tried again")
            .register(metrics);
    for (var code : Code.values()) {
      deadLetters.put(
          code.written(),
          Counter.builder("jiheng.events.dead-lettered")
              .description("Events set aside as dead letters")
              .tag("code", code.written())
              .register(metrics));
    }
    size =
        DistributionSummary.builder("jiheng.batch.events")
            .description("Records of the batches counted")
            .serviceLevelObjectives(SIZES)
            .register(metrics);
    duration =
        Timer.builder("jiheng.batch")
            .description("How long the counting of a batch takes, from its records to the commit")
            .serviceLevelObjectives(DURATIONS)
            .register(metrics);
    freshness =
        Timer.builder("jiheng.events.freshness")
            .description("From Kafka's receipt to the commit, of the oldest event of each batch")
            .serviceLevelObjectives(AGES)
            .register(metrics);
  }

  /** A batch was counted. */
  void batch(List<IncomingRecord> records, Duration took, Instant countedAt) {
    size.record(records.size());
    duration.record(took);
    records.stream()
        .map(IncomingRecord::receivedAt)
        .min(Instant::compareTo)
        .ifPresent(oldest -> freshness.record(Duration.between(oldest, countedAt)));
  }

  /** Part of a batch, or all of it, is in the database. */
  void outcome(CountBatch.Outcome outcome) {
    counted.increment(outcome.counted());
    duplicates.increment(outcome.duplicates());
    for (var letter : outcome.newDeadLetters()) {
      deadLetters.get(letter.code()).increment();
    }
  }

  void failure() {
    failures.increment();
  }

  private static Duration[] millis(long... bounds) {
    return LongStream.of(bounds).mapToObj(Duration::ofMillis).toArray(Duration[]::new);
  }
}
