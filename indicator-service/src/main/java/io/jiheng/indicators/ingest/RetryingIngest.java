package io.jiheng.indicators.ingest;

import io.jiheng.pattern.health.Turns;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.jboss.logging.Logger;

/**
 * Repeats a batch until it is counted, without end and at least every 5 seconds: a database or
 * broker that is away comes back, a batch that met another one gets through. Meanwhile the batch
 * stays in hand, and its offset uncommitted.
 */
@ApplicationScoped
class RetryingIngest {

  private static final Logger LOG = Logger.getLogger(RetryingIngest.class);

  private final BatchIngest ingest;
  private final DeadLetterTopic deadLetters;

  RetryingIngest(BatchIngest ingest, DeadLetterTopic deadLetters) {
    this.ingest = ingest;
    this.deadLetters = deadLetters;
  }

  @Retry(maxRetries = -1, maxDuration = 0, delay = 100, jitter = 50)
  @ExponentialBackoff(maxDelay = 5_000)
  void untilCounted(List<IncomingRecord> records, Turns.Turn batch) {
    batch.sign();
    try {
      deadLetters.publish(ingest.ingest(records));
    } catch (SQLException e) {
      LOG.warnf("%s: %s (SQLSTATE %s)", notYet(records), e.getMessage(), e.getSQLState());
      throw new NotCountedYetException(e);
    } catch (RuntimeException e) {
      LOG.error(notYet(records), e);
      throw e;
    }
  }

  private static String notYet(List<IncomingRecord> records) {
    var first = records.get(0).position();
    return String.format(
        Locale.ROOT,
        "batch of %d records from partition %d offset %d is not counted yet",
        records.size(),
        first.partition(),
        first.offset());
  }

  /** The batch will be tried again. */
  static final class NotCountedYetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotCountedYetException(Throwable cause) {
      super(cause);
    }
  }
}
