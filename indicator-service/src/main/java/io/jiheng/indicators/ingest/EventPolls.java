package io.jiheng.indicators.ingest;

import io.jiheng.pattern.health.ConsumerPolls;
import io.jiheng.pattern.health.Lifesigns;
import io.quarkus.runtime.Startup;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Has it watched whether the topic of events is polled. */
@Startup
@Singleton
class EventPolls {

  private static final String CHANNEL = "case-events";

  /** Longer than a poll may wait for a broker that is away. */
  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(3);

  EventPolls(Lifesigns signs, KafkaClientService clients) {
    signs.watch(
        new ConsumerPolls(
            CHANNEL,
            () ->
                clients.getConsumers(CHANNEL).stream().map(consumer -> consumer.unwrap().metrics()),
            LONGEST_SILENCE));
  }
}
