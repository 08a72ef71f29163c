package io.jiheng.bench.baseline;

import io.jiheng.bench.load.Latencies;
import io.jiheng.bench.stack.Pause;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.apache.kafka.common.serialization.LongSerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** From the sending of a record to a consumer having it: the least any counter takes. */
public final class RoundTrip {

  private RoundTrip() {}

  /** At that many records a second. */
  public static Latencies run(String bootstrapServers, String topic, int perSecond, Duration span) {
    var latencies = new Latencies();
    var reading = new CountDownLatch(1);
    var over = new AtomicBoolean();
    var reader =
        new Thread(() -> read(bootstrapServers, topic, latencies, reading, over), "round trip");
    reader.start();
    try {
      if (!reading.await(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("no partition to read from");
      }
      write(bootstrapServers, topic, perSecond, span);
      Pause.of(Duration.ofSeconds(1));
      over.set(true);
      reader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("told to stop", e);
    }
    return latencies;
  }

  private static void write(String bootstrapServers, String topic, int perSecond, Duration span) {
    var settings = new Properties();
    settings.putAll(ProducerSettings.of(bootstrapServers));
    try (var producer =
        new KafkaProducer<String, Long>(settings, new StringSerializer(), new LongSerializer())) {
      long start = System.nanoTime();
      long sent = 0;
      while (System.nanoTime() - start < span.toNanos()) {
        long due = (System.nanoTime() - start) * perSecond / 1_000_000_000L;
        for (; sent < due; sent++) {
          producer.send(new ProducerRecord<>(topic, "k" + sent % 64, System.nanoTime()));
        }
        Pause.of(Duration.ofMillis(1));
      }
    }
  }

  private static void read(
      String bootstrapServers,
      String topic,
      Latencies latencies,
      CountDownLatch reading,
      AtomicBoolean over) {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
            ConsumerConfig.GROUP_ID_CONFIG, topic,
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new LongDeserializer())) {
      consumer.subscribe(List.of(topic));
      while (!over.get()) {
        for (var record : consumer.poll(Duration.ofMillis(100))) {
          latencies.record(System.nanoTime() - record.value());
        }
        if (reading.getCount() > 0 && !consumer.assignment().isEmpty()) {
          consumer.assignment().forEach(consumer::position);
          reading.countDown();
        }
      }
    }
  }
}
