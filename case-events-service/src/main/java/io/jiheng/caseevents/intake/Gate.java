package io.jiheng.caseevents.intake;

import io.jiheng.pattern.problem.Problem;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;

/** Lets in as much at once as the service can bear, and refuses the rest before reading it. */
@Singleton
class Gate {

  private static final int KIB = 1024;

  private final Semaphore requests;
  private final Semaphore kibibytes;
  private final String retryAfter;
  private final Counter refused;

  Gate(IntakeConfig config, MeterRegistry registry) {
    requests = new Semaphore(config.requestsInHand());
    kibibytes = new Semaphore((int) (config.bodiesInHand().asLongValue() / KIB));
    retryAfter = String.valueOf(config.retryAfter().toSeconds());
    refused =
        Counter.builder("jiheng.intake.overload")
            .description("Requests refused for overload")
            .register(registry);
  }

  /**
   * Lets a request in whose body takes so many bytes of memory, until the pass is closed.
   *
   * @throws RuntimeException the problem 429 with Retry-After, where there is no room
   */
  Pass enter(long bytes) {
    int room = (int) (bytes / KIB) + 1;
    if (requests.tryAcquire()) {
      if (kibibytes.tryAcquire(room)) {
        return new Pass(room);
      }
      requests.release();
    }
    refused.increment();
    throw Problem.of(429, "overload").header("Retry-After", retryAfter).exception();
  }

  final class Pass implements AutoCloseable {

    private final int room;

    private Pass(int room) {
      this.room = room;
    }

    @Override
    public void close() {
      kibibytes.release(room);
      requests.release();
    }
  }
}
