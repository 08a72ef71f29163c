package io.jiheng.indicators.scan;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;

/** Measures one lane of those who go through files 读案指标. */
final class LaneMetrics {

  private final Counter refused;
  private final Timer scans;

  LaneMetrics(FileScans.Lane lane, Semaphore places, MeterRegistry metrics) {
    var tags = Tags.of("lane", lane.name().toLowerCase(Locale.ROOT));
    Gauge.builder("jiheng.scans.places.free", places, Semaphore::availablePermits)
        .description("Places left for questions and exports that go through case files")
        .tags(tags)
        .register(metrics);
    refused =
        Counter.builder("jiheng.scans.refused")
            .description("Questions and exports refused for want of a place")
            .tags(tags)
            .register(metrics);
    scans =
        Timer.builder("jiheng.scans")
            .description("How long questions and exports go through case files")
            .tags(tags)
            .register(metrics);
  }

  void refused() {
    refused.increment();
  }

  void took(Duration worked) {
    scans.record(worked);
  }
}
