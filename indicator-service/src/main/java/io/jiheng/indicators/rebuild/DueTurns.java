package io.jiheng.indicators.rebuild;

import io.jiheng.indicators.counting.CountingThreads;
import io.jiheng.pattern.health.Turns;
import java.sql.SQLException;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;

/**
 * Turns that look whether something is due; one that the database refuses is a turn all the same.
 */
final class DueTurns {

  private static final Logger LOG = Logger.getLogger(DueTurns.class);

  private final CountingThreads threads;
  private final Turns turns;

  DueTurns(CountingThreads threads, Turns turns) {
    this.threads = threads;
    this.turns = turns;
  }

  /** Looks, and begins what is due. */
  @FunctionalInterface
  interface Look {
    void now() throws SQLException;
  }

  CompletionStage<Void> take(Look look) {
    return threads.turn(
        () ->
            turns.take(
                turn -> {
                  try {
                    look.now();
                  } catch (SQLException e) {
                    LOG.warnf(
                        "%s cannot be looked after now: %s (SQLSTATE %s)",
                        turns.worker(), e.getMessage(), e.getSQLState());
                  }
                }));
  }
}
