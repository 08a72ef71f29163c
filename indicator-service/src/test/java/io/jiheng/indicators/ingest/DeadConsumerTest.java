package io.jiheng.indicators.ingest;

import static io.jiheng.indicators.Ask.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.OnRealServers;
import io.jiheng.pattern.health.ConsumerPolls;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** A real consumer whose thread dies is told dead by what the client itself measures. */
@QuarkusTest
class DeadConsumerTest implements OnRealServers {

  private static final Duration POLL = Duration.ofMillis(50);

  @Test
  void a_thread_that_died_of_an_error_polls_no_more() throws InterruptedException {
    try (var consumer =
        new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      var sign =
          new ConsumerPolls(
              "case-events", () -> Stream.of(consumer.metrics()), Duration.ofSeconds(1));
      consumer.subscribe(List.of("case-events"));
      var polls = new AtomicInteger();
      var thread =
          new Thread(
              () -> {
                while (polls.incrementAndGet() < 20) {
                  consumer.poll(POLL);
                }
                throw new OutOfMemoryError("of a test");
              });
      thread.setUncaughtExceptionHandler((dead, error) -> {});
      thread.start();
      thread.join();

      assertThat(polls).hasValue(20);
      assertThat(sign.trouble()).isEmpty();
      eventually(() -> assertThat(sign.trouble()).hasValueSatisfying(DeadConsumerTest::isOfPolls));
    }
  }

  private static void isOfPolls(String trouble) {
    assertThat(trouble).startsWith("no poll for ");
  }

  private static Map<String, Object> settings() {
    var servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    return Map.of("bootstrap.servers", servers, "group.id", "dead-consumer-test");
  }
}
