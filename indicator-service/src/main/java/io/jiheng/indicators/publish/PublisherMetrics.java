package io.jiheng.indicators.publish;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** Measures the publishing of values 发布指标. */
@Startup
@Singleton
class PublisherMetrics {

  private final AtomicInteger leading = new AtomicInteger();
  private final AtomicInteger faulty = new AtomicInteger();
  private final AtomicInteger waiting = new AtomicInteger();
  private final Counter published;

  PublisherMetrics(MeterRegistry metrics) {
    gauge(metrics, "jiheng.publisher.leading", leading, "1 on the replica that publishes values");
    gauge(metrics, "jiheng.publisher.faulty", faulty, "1 while values cannot be published");
    gauge(
        metrics,
        "jiheng.publisher.courts.waiting",
        waiting,
        "Courts whose changed values are not in the topic yet");
    published =
        Counter.builder("jiheng.values.published")
            .description("Indicator values acknowledged by Kafka")
            .register(metrics);
  }

  void leading(boolean now) {
    leading.set(now ? 1 : 0);
    if (!now) {
      waiting.set(0);
    }
  }

  void faulty(boolean now) {
    faulty.set(now ? 1 : 0);
  }

  void waiting(int courts) {
    waiting.set(courts);
  }

  /** The values of a court that waited are in the topic. */
  void published(int values) {
    published.increment(values);
    waiting.decrementAndGet();
  }

  private static void gauge(
      MeterRegistry metrics, String name, AtomicInteger value, String description) {
    Gauge.builder(name, value, AtomicInteger::get).description(description).register(metrics);
  }
}
