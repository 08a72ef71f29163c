package io.jiheng.indicators.ingest;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * Polls the topic of events, and has what it polls counted in a thread beside its own. Offsets are
 * committed of what is counted alone; whatever ends a connection, the next one goes on from there.
 */
final class EventConsumer implements Runnable {

  private static final Logger LOG = Logger.getLogger(EventConsumer.class);

  /** New records end a poll at once; so long a batch that is counted may wait for its commit. */
  private static final Duration POLL = Duration.ofMillis(100);

  /** So long the counting may wait, once it has taken the batch that waited for it. */
  private static final Duration POLL_WHILE_FULL = Duration.ofMillis(10);

  private static final Duration BEFORE_THE_NEXT_CONNECTION = Duration.ofSeconds(1);

  private final Supplier<EventConnection> connections;
  private final Consumer<ConsumerRecords<String, byte[]>> counting;
  private final ExecutorService thread;
  private final Duration commitEvery;
  private final Duration grace;
  private final BatchesInHand inHand = new BatchesInHand();
  private volatile EventConnection connection;
  private volatile boolean stopped;
  private long committedAt = System.nanoTime();

  /**
   * Makes a consumer, which runs until it is stopped.
   *
   * @param connections connects to Kafka, once for each connection that is needed
   * @param counting returns when a batch is counted, and throws where it never will be
   * @param thread the one thread that counts the batches of this consumer
   */
  EventConsumer(
      Supplier<EventConnection> connections,
      Consumer<ConsumerRecords<String, byte[]>> counting,
      ExecutorService thread,
      IngestConfig config) {
    this.connections = connections;
    this.counting = counting;
    this.thread = thread;
    this.commitEvery = config.commitEvery();
    this.grace = config.grace();
  }

  /**
   * Consumes until it is stopped.
   *
   * @throws CountingEndedException where counting ended: nothing more is committed
   */
  @Override
  public void run() {
    while (!stopped) {
      try {
        consume();
      } catch (ExecutionException e) {
        throw new CountingEndedException(e.getCause());
      } catch (InterruptedException | InterruptException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (KafkaException e) {
        LOG.warnf("consumer of events connects anew: %s", e);
        rest();
      }
    }
  }

  /** What the client measures of itself, while it is connected or tries to be. */
  Optional<Map<MetricName, ? extends Metric>> metrics() {
    return Optional.ofNullable(connection).map(open -> open.consumer().metrics());
  }

  /** Has the batch in hand finished and committed, and takes no more. */
  void stop() {
    stopped = true;
    var open = connection;
    if (open != null) {
      open.consumer().wakeup();
    }
  }

  private void consume() throws ExecutionException, InterruptedException {
    try (var open = connections.get()) {
      connection = open;
      open.consumer().subscribe(List.of(open.topic()), new Partitions(open));
      while (!stopped) {
        poll(open);
      }
    } catch (WakeupException e) {
      LOG.debug("consumer of events is stopped");
    } finally {
      connection = null;
    }
  }

  private void poll(EventConnection open) throws ExecutionException, InterruptedException {
    var consumer = open.consumer();
    var records = consumer.poll(inHand.isFull() ? POLL_WHILE_FULL : POLL);
    if (!records.isEmpty()) {
      inHand.add(thread.submit(() -> counting.accept(records)), records.nextOffsets());
    }
    inHand.settle();
    if (inHand.isFull()) {
      consumer.pause(consumer.assignment());
    } else {
      consumer.resume(consumer.paused());
    }
    if (System.nanoTime() - committedAt > commitEvery.toNanos()) {
      committedAt = System.nanoTime();
      commit(open);
    }
  }

  private void commit(EventConnection open) {
    var offsets = inHand.takeCounted(open.consumer().assignment());
    if (!offsets.isEmpty()) {
      open.consumer().commitAsync(offsets, this::committed);
    }
  }

  private void committed(Map<TopicPartition, OffsetAndMetadata> offsets, Exception failure) {
    if (failure != null) {
      LOG.infof("offsets %s are not committed yet: %s", offsets, failure);
      inHand.giveBack(offsets);
    }
  }

  private void rest() {
    try {
      Thread.sleep(BEFORE_THE_NEXT_CONNECTION.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped = true;
    }
  }

  /** Gives partitions up, also when the connection is closed, with what is counted committed. */
  private final class Partitions implements ConsumerRebalanceListener {

    private final EventConnection open;

    private Partitions(EventConnection open) {
      this.open = open;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
      LOG.infof("consumer of events has %s", assigned);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
      try {
        if (!inHand.finish(revoked, grace)) {
          LOG.infof("a batch of %s counts on, and will be found counted", revoked);
        }
        open.consumer().commitSync(inHand.takeCounted(open.consumer().assignment()), grace);
      } catch (ExecutionException e) {
        LOG.debug("counting has ended; the next poll tells it", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (KafkaException e) {
        LOG.infof("offsets of %s are not committed: %s", revoked, e);
      }
      inHand.lose(revoked);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> lost) {
      inHand.lose(lost);
    }
  }

  /** Counting has ended for good, and the service is to be started anew. */
  static final class CountingEndedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CountingEndedException(Throwable cause) {
      super(cause);
    }
  }
}
