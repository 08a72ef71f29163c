package io.jiheng.indicators.ingest;

import io.jiheng.indicators.counting.CountingSigns;
import io.jiheng.indicators.eventlog.Position;
import io.jiheng.pattern.health.Lifesign;
import io.jiheng.pattern.health.Turns;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.jboss.logging.Logger;

/**
 * Runs the consumers of the topic of events 事件消费, each with a thread that polls and one that
 * counts, as long as the service does.
 */
@Singleton
class EventConsumers implements Lifesign {

  private static final Logger LOG = Logger.getLogger(EventConsumers.class);

  /** Before anything that counting needs is gone. */
  private static final int FIRST = 1;

  /** What closing a client takes, once the batch in hand is finished or given up. */
  private static final Duration TO_CLOSE = Duration.ofSeconds(10);

  private final RetryingIngest ingest;
  private final BatchTrace traces;
  private final Turns batches;
  private final IngestConfig config;
  private final Map<String, Object> kafka;
  private final MeterRegistry metrics;
  private final List<Running> running = new CopyOnWriteArrayList<>();

  private final List<String> ends = new CopyOnWriteArrayList<>();

  private record Running(EventConsumer consumer, Thread polling, ExecutorService counting) {}

  EventConsumers(
      RetryingIngest ingest,
      BatchTrace traces,
      CountingSigns signs,
      IngestConfig config,
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      MeterRegistry metrics) {
    this.ingest = ingest;
    this.traces = traces;
    this.batches = signs.batches();
    this.config = config;
    this.kafka = kafka;
    this.metrics = metrics;
  }

  void start(@Observes StartupEvent started) {
    for (int number = 1; number <= config.consumers(); number++) {
      running.add(start(config.topic() + "-" + number));
    }
  }

  void stop(@Observes @Priority(FIRST) ShutdownEvent stopping) throws InterruptedException {
    running.forEach(one -> one.consumer().stop());
    for (var one : running) {
      one.polling().join(config.grace().plus(TO_CLOSE).toMillis());
      one.counting().shutdownNow();
    }
    running.clear();
  }

  /** What the client of each consumer measures of itself; nothing of one that has none now. */
  Stream<Map<MetricName, ? extends Metric>> metrics() {
    return running.stream().flatMap(one -> one.consumer().metrics().stream());
  }

  /** How many there are to be. */
  int size() {
    return config.consumers();
  }

  private Running start(String client) {
    var counting =
        Executors.newSingleThreadExecutor(work -> new Thread(work, "counting-" + client));
    var consumer =
        new EventConsumer(
            () -> EventConnection.open(kafka, client, config, metrics),
            this::count,
            counting,
            config);
    var polling = new Thread(consumer, "polling-" + client);
    polling.setUncaughtExceptionHandler(this::ended);
    polling.start();
    return new Running(consumer, polling, counting);
  }

  /**
   * Of one consumer that ended the others know nothing: it is told until the service is stopped.
   */
  private void ended(Thread polling, Throwable cause) {
    LOG.errorf(cause, "%s has ended", polling.getName());
    ends.add(polling.getName() + " ended: " + cause.getClass().getName());
  }

  @Override
  public String worker() {
    return config.topic() + " consumers";
  }

  @Override
  public Optional<String> trouble() {
    return ends.stream().findFirst();
  }

  private void count(ConsumerRecords<String, byte[]> records) {
    var incoming = new ArrayList<IncomingRecord>(records.count());
    for (var record : records) {
      incoming.add(
          new IncomingRecord(
              record.topic(),
              new Position(record.partition(), record.offset()),
              Instant.ofEpochMilli(record.timestamp()),
              record.value() == null ? new byte[0] : record.value()));
    }
    traces.over(records, () -> batches.take(batch -> ingest.untilCounted(incoming, batch)));
  }
}
