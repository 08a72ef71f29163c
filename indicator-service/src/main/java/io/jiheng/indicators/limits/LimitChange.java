package io.jiheng.indicators.limits;

import io.jiheng.indicators.store.LimitsBehind;
import io.jiheng.indicators.store.LimitsRevision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.hibernate.Session;

/**
 * A change of the limit rules 审限规则 within the transaction that makes it: it holds before it looks,
 * and notes the courts it touches when it has written.
 */
@ApplicationScoped
class LimitChange {

  private final Session session;

  LimitChange(Session session) {
    this.session = session;
  }

  /** Until the commit nobody counts a batch nor changes limit rules. */
  @Transactional(TxType.MANDATORY)
  void hold() {
    session.doWork(LimitsRevision::hold);
  }

  /** The cases of one court have other limits now. */
  @Transactional(TxType.MANDATORY)
  void touch(String court) {
    session.flush();
    session.doWork(
        connection -> LimitsBehind.note(connection, court, LimitsRevision.rise(connection)));
  }

  /** The limits of the cases of every court may end on other days now. */
  @Transactional(TxType.MANDATORY)
  void touchAll() {
    session.flush();
    session.doWork(connection -> LimitsBehind.noteAll(connection, LimitsRevision.rise(connection)));
  }
}
