package io.jiheng.indicators.publish;

import io.jiheng.indicators.query.value.SilentCourts;
import io.jiheng.indicators.query.value.ValueService;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Shows how many courts have fallen silent 断报法院. The publishing replica looks, which has the
 * counters of all courts in memory anyway; on the others it is 0.
 */
@Startup
@Singleton
class SilenceMetric {

  private static final long EVERY_NANOS = Duration.ofMinutes(1).toNanos();

  private final ValueService values;
  private final Clock clock;
  private final AtomicInteger counted = new AtomicInteger();
  private final AtomicInteger silent = new AtomicInteger();
  private long lookedAt = System.nanoTime() - EVERY_NANOS;

  SilenceMetric(ValueService values, Clock clock, MeterRegistry metrics) {
    this.values = values;
    this.clock = clock;
    Gauge.builder("jiheng.courts.counted", counted, AtomicInteger::get)
        .description("Courts of which events are counted, on the publishing replica")
        .register(metrics);
    Gauge.builder("jiheng.courts.silent", silent, AtomicInteger::get)
        .description("Courts of which no events come any more, on the publishing replica")
        .register(metrics);
  }

  /** Looks once a minute, however often it is called; by one thread at a time. */
  void look() {
    var now = System.nanoTime();
    if (now - lookedAt < EVERY_NANOS) {
      return;
    }
    var seen = values.snapshot(List.of());
    var courts = new TreeSet<>(seen.counts().keySet());
    courts.removeAll(seen.behind());
    var snapshot = values.snapshot(courts);
    counted.set(courts.size());
    silent.set(SilentCourts.among(courts, snapshot, LocalDate.now(clock)).size());
    lookedAt = now;
  }

  /** Another replica looks from here on. */
  void stop() {
    counted.set(0);
    silent.set(0);
  }
}
