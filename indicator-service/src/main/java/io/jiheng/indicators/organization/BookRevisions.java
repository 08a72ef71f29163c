package io.jiheng.indicators.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.hibernate.Session;

/**
 * How often the books 簿册 of the courts have been written in. Revisions of a book are committed in
 * their order, so that whoever has seen one needs to look again only when it has changed.
 */
@ApplicationScoped
public class BookRevisions {

  private final Session session;

  BookRevisions(Session session) {
    this.session = session;
  }

  /** A book that people keep for a court. */
  public enum Book {
    /** 部门工作台账 */
    LEDGER,
    /** 员额法官名册 */
    ROSTER,
    /** 期间关账 */
    CLOSE
  }

  /**
   * Holds a court's book until the transaction ends: what is checked in it stays true until it is
   * written.
   */
  @Transactional(TxType.MANDATORY)
  public void hold(Book book, String court) {
    session
        .createNativeMutationQuery(
            "insert into book_revision (court, book, revision) values (:court, :book, 0)"
                + " on conflict (court, book) do update set revision = book_revision.revision")
        .setParameter("court", court)
        .setParameter("book", book.name())
        .executeUpdate();
  }

  /** Notes that a book that is held has been written in. */
  @Transactional(TxType.MANDATORY)
  public void advance(Book book, String court) {
    session
        .createNativeMutationQuery(
            "update book_revision set revision = revision + 1 where court = :court and book = :book")
        .setParameter("court", court)
        .setParameter("book", book.name())
        .executeUpdate();
  }
}
