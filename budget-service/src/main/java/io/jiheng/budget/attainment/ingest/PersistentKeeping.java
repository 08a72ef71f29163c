package io.jiheng.budget.attainment.ingest;

import io.jiheng.budget.attainment.LiveValue;
import io.jiheng.budget.attainment.store.LiveValues;
import io.jiheng.budget.attainment.store.UnreadMessage;
import io.jiheng.pattern.health.Turns;
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
@ApplicationScoped
class PersistentKeeping {

  private static final Logger LOG = Logger.getLogger(PersistentKeeping.class);

  private final LiveValues values;

  PersistentKeeping(LiveValues values) {
    this.values = values;
  }

  @Retry(maxRetries = -1, maxDuration = 0, delay = 100, jitter = 50)
  @ExponentialBackoff(maxDelay = 5_000)
  void untilKept(List<LiveValue> told, List<UnreadMessage> unread, Turns.Turn batch) {
    batch.sign();
    try {
      values.keep(told, unread);
    } catch (SQLException failed) {
      LOG.warnf(
          "%d indicator values are not kept yet: %s (SQLSTATE %s)",
          told.size(), failed.getMessage(), failed.getSQLState());
      throw new NotKeptYetException(failed);
    }
  }

  /** The batch will be tried again. */
  static final class NotKeptYetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotKeptYetException(Throwable cause) {
      super(cause);
    }
  }
}
