package io.jiheng.indicators.ingest;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** A consumer of events in a thread of its own, and what it has counted. */
final class RunningConsumer {

  private final ExecutorService counting = Executors.newSingleThreadExecutor();
  private final List<EventTopic.Place> counted = new CopyOnWriteArrayList<>();
  private final EventConsumer consumer;
  private final Thread polling;
  private volatile Throwable end;

  private RunningConsumer(
      Supplier<EventConnection> connections, Consumer<ConsumerRecords<String, byte[]>> before) {
    consumer =
        new EventConsumer(
            connections,
            batch -> {
              before.accept(batch);
              counted.addAll(EventTopic.Place.of(batch));
            },
            counting,
            EventTopic.CONFIG);
    polling = new Thread(consumer, "polling");
    polling.setUncaughtExceptionHandler((thread, thrown) -> end = thrown);
  }

  /**
   * Starts a consumer.
   *
   * @param before what is done with a batch before it is counted
   */
  static RunningConsumer start(
      Supplier<EventConnection> connections, Consumer<ConsumerRecords<String, byte[]>> before) {
    var running = new RunningConsumer(connections, before);
    running.polling.start();
    return running;
  }

  List<EventTopic.Place> counted() {
    return List.copyOf(counted);
  }

  /** What ended it, if it did not end by being stopped. */
  Throwable end() {
    return end;
  }

  void askToStop() {
    consumer.stop();
  }

  void stop() {
    consumer.stop();
    try {
      polling.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    counting.shutdownNow();
  }
}
