package io.jiheng.caseevents.intake;

import io.jiheng.pattern.problem.Problem;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

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
   * Serves a request whose body takes so many bytes of memory.
   *
   * @throws RuntimeException the problem 429 with Retry-After, where there is no room
   */
  Response serve(long bytes, Supplier<Response> service) {
    int room = (int) (bytes / KIB) + 1;
    if (!requests.tryAcquire()) {
      throw overload();
    }
    try {
      if (!kibibytes.tryAcquire(room)) {
        throw overload();
      }
      try {
        return service.get();
      } finally {
        kibibytes.release(room);
      }
    } finally {
      requests.release();
    }
  }

  private RuntimeException overload() {
    refused.increment();
    return Problem.of(429, "overload").header("Retry-After", retryAfter).exception();
  }
}
