package io.jiheng.indicators.query.operations;

import io.jiheng.indicators.store.FileRow;
import io.jiheng.indicators.store.FileRows;
import io.jiheng.indicators.store.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Lists cases of which events have arrived before their filing 待立案信息, page by page. */
@ApplicationScoped
public class Orphans {

  private final Transactions transactions;

  Orphans(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * One page of the cases.
   *
   * @param total how many there are on all pages
   */
  public record OrphanPage(List<FileRow> rows, long total) {}

  /** Reads a page of the cases of some courts. */
  public OrphanPage page(Collection<String> courts, int size, long offset) {
    return transactions.query(
        connection ->
            new OrphanPage(
                FileRows.orphaned(connection, courts, size, offset),
                FileRows.countOrphaned(connection, courts)));
  }
}
