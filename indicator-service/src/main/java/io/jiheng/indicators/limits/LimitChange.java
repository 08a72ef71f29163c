package io.jiheng.indicators.limits;

import io.jiheng.indicators.store.LimitChanges;
import io.jiheng.indicators.store.LimitChanges.Change;
import io.jiheng.indicators.store.LimitsBehind;
import io.jiheng.indicators.store.LimitsRevision;
import io.jiheng.pattern.refusal.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.OptionalInt;
import org.hibernate.Session;

/**
 * A change of the limit rules 审限规则 within the transaction that makes it: it holds before it looks,
 * records what it has written, and notes the courts it touches.
 */
@ApplicationScoped
class LimitChange {

  private final Session session;

  LimitChange(Session session) {
    this.session = session;
  }

  /**
   * Until the commit nobody counts a batch nor changes limit rules. Refused as outdated where the
   * table or calendar has been changed since the caller read it.
   *
   * @param expected the version that the change is based on, if the caller said so
   * @return its version
   */
  @Transactional(TxType.MANDATORY)
  int hold(LimitChanges<?> record, String subject, OptionalInt expected) {
    session.doWork(LimitsRevision::hold);
    var version = version(record, subject);
    if (expected.isPresent() && expected.getAsInt() != version) {
      throw RefusedException.outdated();
    }
    return version;
  }

  /** How often a table or calendar was changed. */
  @Transactional(TxType.MANDATORY)
  int version(LimitChanges<?> record, String subject) {
    return session.doReturningWork(connection -> record.version(connection, subject));
  }

  /** Some of the changes of a table or calendar, the newest first. */
  @Transactional(TxType.MANDATORY)
  <T> RecordedChanges<T> list(LimitChanges<T> record, String subject, int size, long offset) {
    return session.doReturningWork(
        connection ->
            new RecordedChanges<>(
                record.list(connection, subject, size, offset),
                record.version(connection, subject)));
  }

  /** The table of a court is changed, so its cases have other limits now. */
  @Transactional(TxType.MANDATORY)
  <T> void touch(LimitChanges<T> record, String court, Change<T> change) {
    session.flush();
    session.doWork(
        connection -> {
          record.append(connection, court, change);
          LimitsBehind.note(connection, court, LimitsRevision.rise(connection));
        });
  }

  /** A calendar is changed: the limits of the cases of every court may end on other days now. */
  @Transactional(TxType.MANDATORY)
  <T> void touchAll(LimitChanges<T> record, String subject, Change<T> change) {
    session.flush();
    session.doWork(
        connection -> {
          record.append(connection, subject, change);
          LimitsBehind.noteAll(connection, LimitsRevision.rise(connection));
        });
  }
}
