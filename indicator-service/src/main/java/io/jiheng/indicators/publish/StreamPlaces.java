package io.jiheng.indicators.publish;

import io.jiheng.pattern.problem.Problem;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** Bounds how many streams are open at once 推送席位, of all listeners and of each. */
@ApplicationScoped
public class StreamPlaces {

  private static final String COME_AGAIN_AFTER_SECONDS = "10";

  private final Semaphore places;
  private final int ofOne;
  private final Map<String, Integer> taken = new ConcurrentHashMap<>();

  StreamPlaces(PublishConfig config) {
    this.places = new Semaphore(config.streams());
    this.ofOne = config.streamsOfOne();
  }

  /**
   * Gives a stream a place, which is free again when the stream ends for whatever reason.
   *
   * @param listener the name in the token
   * @throws RuntimeException the problem 429 where the listener has as many as one may have, 503
   *     where all places are taken
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
      throw full(503, "streams-taken");
    }
    if (taken.merge(listener, 1, Integer::sum) > ofOne) {
      release(listener);
      throw full(429, "streams-of-one-taken");
    }
  }

  private void release(String listener) {
    taken.computeIfPresent(listener, (name, many) -> many == 1 ? null : many - 1);
    places.release();
  }

  private RuntimeException full(int status, String code) {
    return Problem.of(status, code)
        .header("Retry-After", COME_AGAIN_AFTER_SECONDS)
        .arg("most", String.valueOf(ofOne))
        .exception();
  }
}
