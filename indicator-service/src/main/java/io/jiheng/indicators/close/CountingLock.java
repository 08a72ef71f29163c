package io.jiheng.indicators.close;

import io.jiheng.indicators.organization.BookRevisions;
import io.jiheng.indicators.organization.BookRevisions.Book;
import io.jiheng.indicators.store.LimitsRevision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.hibernate.Session;

/**
 * Locks counting and the books of courts 关账锁 until the transaction that closes a month ends.
 * Without it an event could be counted that was in hand before the close but was committed after
 * it, and would be found in neither.
 */
@ApplicationScoped
class CountingLock {

  private final Session session;
  private final BookRevisions revisions;
  private final CloseConfig config;

  CountingLock(Session session, BookRevisions revisions, CloseConfig config) {
    this.session = session;
    this.revisions = revisions;
    this.config = config;
  }

  /** Waits until all that is in hand is written, then holds the rest back. */
  @Transactional(TxType.MANDATORY)
  void take(Collection<String> courts) {
    // A lock of the table is queued for; one of its row, batches that follow each other could keep
    // from us for ever. The books come after it: whoever writes in them would wait as long as we
    // do.
    session
        .createNativeMutationQuery(
            "set local lock_timeout = '" + config.patience().toMillis() + "ms'")
        .executeUpdate();
    try {
      session.createNativeMutationQuery(LimitsRevision.HOLD).executeUpdate();
      for (var court : new TreeSet<>(courts)) {
        for (var book : List.of(Book.LEDGER, Book.ROSTER)) {
          revisions.hold(book, court);
        }
      }
    } catch (LockTimeoutException | PessimisticLockException e) {
      throw CloseRefusals.countingBusy();
    }
  }
}
