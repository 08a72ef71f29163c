package io.jiheng.bench.baseline;

import io.jiheng.bench.event.BenchEvent;
import io.jiheng.bench.load.Latencies;
import io.jiheng.bench.load.LoadResult;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Events handed to Kafka with nothing before it. */
public final class BareProducer implements AutoCloseable {

  // As the door writes them: what reads the topic must be able to live with them.
  private static final List<Header> HEADERS =
      List.of(
          new RecordHeader(
              "content-type", "application/cloudevents+json".getBytes(StandardCharsets.US_ASCII)));

  private final Producer<String, byte[]> producer;
  private final String topic;
  private final AtomicReference<Exception> failure = new AtomicReference<>();

  public BareProducer(String bootstrapServers, String topic) {
    this.topic = topic;
    producer =
        new KafkaProducer<>(
            ProducerSettings.of(bootstrapServers),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** As fast as it goes; ends when all are acknowledged. */
  public LoadResult send(Supplier<BenchEvent> events, long most, Duration span) {
    long start = System.nanoTime();
    long deadline = start + span.toNanos();
    long sent = 0;
    while (sent < most && System.nanoTime() < deadline) {
      producer.send(record(events.get()), this::note);
      sent++;
    }
    producer.flush();
    check();
    return new LoadResult(sent, Duration.ofNanos(System.nanoTime() - start), new Latencies());
  }

  /** So many at once, the next when one is acknowledged: what single requests would do. */
  public LoadResult oneByOne(Supplier<BenchEvent> events, int atOnce, Duration span) {
    var latencies = new Latencies();
    var running = new CountDownLatch(atOnce);
    long start = System.nanoTime();
    long deadline = start + span.toNanos();
    for (int i = 0; i < atOnce; i++) {
      step(events, deadline, latencies, running);
    }
    try {
      running.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("told to stop", e);
    }
    check();
    return new LoadResult(
        latencies.count(), Duration.ofNanos(System.nanoTime() - start), latencies);
  }

  @Override
  public void close() {
    producer.close();
  }

  private void step(
      Supplier<BenchEvent> events, long deadline, Latencies latencies, CountDownLatch running) {
    long begun = System.nanoTime();
    if (begun >= deadline || failure.get() != null) {
      running.countDown();
      return;
    }
    BenchEvent event;
    synchronized (this) {
      event = events.get();
    }
    Callback acknowledged =
        (metadata, failed) -> {
          note(metadata, failed);
          latencies.record(System.nanoTime() - begun);
          step(events, deadline, latencies, running);
        };
    producer.send(record(event), acknowledged);
  }

  private ProducerRecord<String, byte[]> record(BenchEvent event) {
    return new ProducerRecord<>(topic, null, event.key(), event.json(), HEADERS);
  }

  private void note(Object metadata, Exception failed) {
    if (failed != null) {
      failure.compareAndSet(null, failed);
    }
  }

  private void check() {
    if (failure.get() != null) {
      throw new IllegalStateException("an event was not acknowledged", failure.get());
    }
  }
}
