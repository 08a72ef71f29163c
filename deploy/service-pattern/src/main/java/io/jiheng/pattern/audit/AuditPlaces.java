package io.jiheng.pattern.audit;

import io.github.bucket4j.Bucket;
import io.jiheng.pattern.problem.Problem;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Gives every request that is audited a place in the log before it is carried out. Whoever finds
 * none in time is told to come again: nothing is done that is not told.
 */
@Singleton
class AuditPlaces {

  private static final Logger LOG = Logger.getLogger(AuditPlaces.class);
  private static final String COME_AGAIN_AFTER_SECONDS = "5";

  private final AuditWriter writer;
  private final Semaphore places;
  private final Duration patience;
  private final Bucket refusals;
  private final Bucket reasons = perSecond(1);
  private final Counter refused;
  private final Counter untold;

  AuditPlaces(AuditWriter writer, AuditConfig config, MeterRegistry metrics) {
    this.writer = writer;
    places = new Semaphore(config.buffer());
    patience = config.patience();
    refusals = perSecond(config.refusalsPerSecond());
    Gauge.builder("jiheng.audit.places.free", places, Semaphore::availablePermits)
        .description("Requests for which the audit log has a place left")
        .register(metrics);
    refused =
        Counter.builder("jiheng.audit.refused")
            .description("Requests refused because the audit log could not be written")
            .register(metrics);
    untold =
        Counter.builder("jiheng.audit.refusals.untold")
            .description("Refusals beyond the rate at which they are written to the audit log")
            .register(metrics);
  }

  private static Bucket perSecond(int most) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofSeconds(1)))
        .build();
  }

  /** Reserves the place of the line that tells how the request ends. */
  void reserve() {
    long since = System.nanoTime();
    try {
      boolean reserved =
          BlockingOperationControl.isBlockingAllowed()
              ? places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)
              : places.tryAcquire();
      if (!reserved) {
        throw comeAgain(since, "all places are taken");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw comeAgain(since, "the service ends");
    }
  }

  /** Writes the line ahead of a change, and returns when it is written. */
  void tellAhead(AuditEntry entry) {
    long since = System.nanoTime();
    try {
      writer.write(entry).get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException away) {
      throw comeAgain(since, "its line is not written");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw comeAgain(since, "the service ends");
    }
  }

  /** Writes in a place that was reserved, which is free again then; never waits. */
  void tell(AuditEntry entry) {
    writer.write(entry).whenComplete((written, failure) -> places.release());
  }

  /** Writes a refusal if there is a place; those who are refused are not to fill the log. */
  void tellRefusal(AuditEntry entry) {
    if (refusals.tryConsume(1) && places.tryAcquire()) {
      tell(entry);
    } else {
      untold.increment();
    }
  }

  /** Counts every refusal, and says of one a second at most how it came about. */
  private RuntimeException comeAgain(long since, String why) {
    refused.increment();
    if (reasons.tryConsume(1)) {
      LOG.warnf(
          "a request is refused, the audit log let it wait for %d ms: %s; %s",
          TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since), why, writer.hindrance());
    }
    return Problem.of(503, "database-unavailable")
        .header("Retry-After", COME_AGAIN_AFTER_SECONDS)
        .exception();
  }
}
