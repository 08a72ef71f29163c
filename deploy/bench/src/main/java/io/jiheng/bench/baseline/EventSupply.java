package io.jiheng.bench.baseline;

import io.jiheng.bench.event.BenchEvent;
import io.jiheng.bench.stack.Pause;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongSupplier;

/** Keeps a topic ahead of who counts it, so that the counting never waits for events. */
public final class EventSupply implements AutoCloseable {

  private static final long AHEAD = 60_000;
  private static final long AT_ONCE = 5_000;
  private static final Duration SENT_WITHIN = Duration.ofMinutes(1);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private final BareProducer producer;
  private final Iterator<BenchEvent> events;
  private final LongSupplier counted;
  private final CompletableFuture<Void> ended;
  private volatile boolean stopping;

  private EventSupply(BareProducer producer, Iterator<BenchEvent> events, LongSupplier counted) {
    this.producer = producer;
    this.events = events;
    this.counted = counted;
    this.ended = CompletableFuture.runAsync(this::supply);
  }

  /**
   * Begins to send.
   *
   * @param counted how many events of the topic are done with
   */
  public static EventSupply start(
      BareProducer producer, Iterator<BenchEvent> events, LongSupplier counted) {
    return new EventSupply(producer, events, counted);
  }

  /**
   * Fails where nothing more is sent.
   *
   * @throws IllegalStateException when the events of the supply, or the topic, came to an end
   */
  public void check() {
    if (ended.isDone()) {
      join();
      throw new IllegalStateException("all events of the supply are sent");
    }
  }

  @Override
  public void close() {
    stopping = true;
    try {
      join();
    } finally {
      producer.close();
    }
  }

  /** Each time another exception: whoever checks and closes may suppress one in the other. */
  private void join() {
    try {
      ended.join();
    } catch (CompletionException failed) {
      throw new IllegalStateException("no more events are sent", failed.getCause());
    }
  }

  private void supply() {
    long before = counted.getAsLong();
    long sent = 0;
    while (!stopping && events.hasNext()) {
      if (sent - (counted.getAsLong() - before) > AHEAD) {
        Pause.of(BETWEEN_LOOKS);
      } else if (producer.send(events::next, AT_ONCE, SENT_WITHIN).exchanges() == AT_ONCE) {
        sent += AT_ONCE;
      } else {
        throw new CompletionException(new IllegalStateException("the topic takes no events"));
      }
    }
  }
}
