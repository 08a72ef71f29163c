package io.jiheng.indicators.ingest;

import io.jiheng.pattern.health.ConsumerPolls;
import io.jiheng.pattern.health.Lifesigns;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Has it watched whether the topic of events is polled, by all consumers. */
@Startup
@Singleton
class EventPolls {

  /** Longer than a poll may wait for a broker that is away. */
  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(3);

  EventPolls(Lifesigns signs, EventConsumers consumers, IngestConfig config) {
    signs.watch(consumers);
    signs.watch(new ConsumerPolls(config.topic(), consumers::metrics, LONGEST_SILENCE));
  }
}
