package io.jiheng.indicators.rebuild;

import io.jiheng.indicators.store.NewerRulesException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Goes from court to court, past one that fails as well: the others do not wait for it. What went
 * wrong is thrown at the end. Of one thread.
 */
final class CourtByCourt {

  private static final Logger LOG = Logger.getLogger(CourtByCourt.class);

  private final Progress progress;
  private final List<Exception> faults = new ArrayList<>();

  CourtByCourt(Progress progress) {
    this.progress = progress;
  }

  /** What is done for a court; it tells how many cells of the court were wrong. */
  @FunctionalInterface
  interface Work {
    int on(String court) throws SQLException;
  }

  /**
   * Does the work for a court, and tells whether it went well.
   *
   * @throws StoppedException where the service is being stopped
   * @throws SQLException where no other court would fare better: the lock is lost, or a newer
   *     program is at work
   */
  boolean attempt(String court, Work work) throws SQLException {
    int cells;
    try {
      cells = work.on(court);
    } catch (StoppedException | NewerRulesException e) {
      throw e;
    } catch (SQLException | RuntimeException e) {
      LOG.warnf("court %s cannot be set right; the others go first", court);
      faults.add(e);
      progress.tell();
      return false;
    }
    progress.court(cells);
    return true;
  }

  /** Throws what went wrong first, with the rest suppressed; nothing where all went well. */
  void end() throws SQLException {
    if (faults.isEmpty()) {
      return;
    }
    var first = faults.remove(0);
    faults.forEach(first::addSuppressed);
    if (first instanceof SQLException database) {
      throw database;
    }
    throw (RuntimeException) first;
  }
}
