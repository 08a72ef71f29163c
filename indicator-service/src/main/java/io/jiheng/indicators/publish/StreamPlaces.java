package io.jiheng.indicators.publish;

import io.jiheng.pattern.refusal.RefusedException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** Bounds how many streams are open at once 推送席位, of all listeners and of each. */
@Startup
@ApplicationScoped
public class StreamPlaces {

  private static final Duration COME_AGAIN_AFTER = Duration.ofSeconds(10);

  private final Semaphore places;
  private final int ofOne;
  private final Counter full;
  private final Counter ofOneFull;
  private final Map<String, Integer> taken = new ConcurrentHashMap<>();

  StreamPlaces(PublishConfig config, MeterRegistry metrics) {
    int most = config.streams();
    this.places = new Semaphore(most);
    this.ofOne = config.streamsOfOne();
    Gauge.builder("jiheng.streams.open", places, free -> most - free.availablePermits())
        .description("Streams of values open now")
        .register(metrics);
    this.full = refusals(metrics, "all");
    this.ofOneFull = refusals(metrics, "listener");
  }

  /**
   * Gives a stream a place, which is free again when the stream ends for whatever reason.
   *
   * @param listener the name in the token
   * @throws RefusedException where the listener has as many as one may have, 503 where all places
   *     are taken
   */
  public <T> Multi<T> hold(String listener, Multi<T> stream) {
    take(listener);
    var free = new AtomicBoolean();
    return stream
        .onTermination()
        .invoke(
            () -> {
              if (free.compareAndSet(false, true)) {
                release(listener);
              }
            });
  }

  private void take(String listener) {
    if (!places.tryAcquire()) {
      full.increment();
      throw RefusedException.busy("streams-taken", COME_AGAIN_AFTER).with("most", most());
    }
    if (taken.merge(listener, 1, Integer::sum) > ofOne) {
      release(listener);
      ofOneFull.increment();
      throw RefusedException.tooMany("streams-of-one-taken", COME_AGAIN_AFTER).with("most", most());
    }
  }

  private void release(String listener) {
    taken.computeIfPresent(listener, (name, many) -> many == 1 ? null : many - 1);
    places.release();
  }

  private static Counter refusals(MeterRegistry metrics, String places) {
    return Counter.builder("jiheng.streams.refused")
        .description("Streams refused because all places, or those of the listener, were taken")
        .tag("places", places)
        .register(metrics);
  }

  private String most() {
    return String.valueOf(ofOne);
  }
}
