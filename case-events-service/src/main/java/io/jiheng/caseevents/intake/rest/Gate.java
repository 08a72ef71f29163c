package io.jiheng.caseevents.intake.rest;

import io.jiheng.caseevents.intake.IntakeConfig;
import io.jiheng.pattern.problem.Problem;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lets in as much at once as the service can bear, and refuses the rest before taking it. */
@Startup
@Singleton
class Gate {

  private final Semaphore requests;
  private final Semaphore streams;
  private final String retryAfter;
  private final Counter refused;

  Gate(IntakeConfig config, MeterRegistry registry) {
    requests = new Semaphore(config.requestsInHand());
    streams = new Semaphore(config.streamsInHand());
    retryAfter = String.valueOf(config.retryAfter().toSeconds());
    Gauge.builder("jiheng.intake.places.free", requests, Semaphore::availablePermits)
        .description("Requests with events for which there is a place left")
        .register(registry);
    refused =
        Counter.builder("jiheng.intake.overload")
            .description("Requests refused for overload")
            .register(registry);
  }

  /**
   * Serves a request whose body is there.
   *
   * @throws RuntimeException the problem 429 with Retry-After, where there is no place
   */
  Response serve(Supplier<Response> service) {
    return within(requests, service);
  }

  /**
   * Serves a request whose body comes as a stream. While it waits for its sender its place among
   * the requests is another's.
   *
   * @throws RuntimeException the problem 429 with Retry-After, where there is no place
   */
  Response serve(InputStream body, Function<InputStream, Response> service) {
    return within(
        streams, () -> within(requests, () -> service.apply(new WaitingStream(body, requests))));
  }

  private Response within(Semaphore places, Supplier<Response> service) {
    if (!places.tryAcquire()) {
      refused.increment();
      throw Problem.of(429, "overload").header("Retry-After", retryAfter).exception();
    }
    try {
      return service.get();
    } finally {
      places.release();
    }
  }
}
