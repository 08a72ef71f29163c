package io.jiheng.budget.attainment.ingest;

import io.jiheng.pattern.health.ConsumerPolls;
import io.jiheng.pattern.health.Lifesigns;
import io.quarkus.runtime.Startup;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Has it watched whether the topic of values is polled. */
@Startup
@Singleton
class ValuePolls {

  private static final String CHANNEL = "indicator-values";

  /** Longer than a poll may wait for a broker that is away. */
  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(3);

  ValuePolls(Lifesigns signs, KafkaClientService clients) {
    signs.watch(
        new ConsumerPolls(
            CHANNEL,
            () ->
                clients.getConsumers(CHANNEL).stream().map(consumer -> consumer.unwrap().metrics()),
            LONGEST_SILENCE));
  }
}
