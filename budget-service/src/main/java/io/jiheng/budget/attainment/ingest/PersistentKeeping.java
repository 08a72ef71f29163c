package io.jiheng.budget.attainment.ingest;

import io.jiheng.budget.attainment.DeadLetter;
import io.jiheng.budget.attainment.LiveValue;
import io.jiheng.budget.attainment.LiveValues;
import io.jiheng.pattern.health.Turns;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.jboss.logging.Logger;

/**
 * Waits out a database that is away. Tries for ever, every 5 seconds at the longest; the batch
 * stays in hand, and its offsets uncommitted.
 */
@Startup
@ApplicationScoped
class PersistentKeeping {

  private static final Logger LOG = Logger.getLogger(PersistentKeeping.class);

  private final LiveValues values;
  private final Counter kept;
  private final Counter unread;
  private final Counter failures;

  PersistentKeeping(LiveValues values, MeterRegistry metrics) {
    this.values = values;
    kept = counter(metrics, "jiheng.values.kept", "Indicator values taken in from their topic");
    unread = counter(metrics, "jiheng.values.unread", "Messages set aside that are no values");
    failures =
        counter(
            metrics,
            "jiheng.values.failures",
            "Attempts at a batch of values that the database did not take; each is tried again");
  }

  @Retry(maxRetries = -1, maxDuration = 0, delay = 100, jitter = 50)
  @ExponentialBackoff(maxDelay = 5_000)
  void untilKept(List<LiveValue> told, List<DeadLetter> setAside, Turns.Turn batch) {
    batch.sign();
    try {
      values.keep(told, setAside);
      kept.increment(told.size());
      unread.increment(setAside.size());
    } catch (SQLException failed) {
      failures.increment();
      LOG.warnf(
          "%d indicator values are not kept yet: %s (SQLSTATE %s)",
          told.size(), failed.getMessage(), failed.getSQLState());
      throw new NotKeptYetException(failed);
    }
  }

  private static Counter counter(MeterRegistry metrics, String name, String description) {
    return Counter.builder(name).description(description).register(metrics);
  }

  /** The batch will be tried again. */
  static final class NotKeptYetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotKeptYetException(Throwable cause) {
      super(cause);
    }
  }
}
