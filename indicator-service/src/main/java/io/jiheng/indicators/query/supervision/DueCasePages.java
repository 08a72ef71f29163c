package io.jiheng.indicators.query.supervision;

import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.query.files.CourtScans;
import io.jiheng.indicators.store.DueCases;
import io.jiheng.indicators.store.FileRow;
import io.jiheng.indicators.store.LimitsInForce;
import io.jiheng.indicators.store.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Lists pending cases by the last day of their time limit 审限, page by page. */
@ApplicationScoped
public class DueCasePages {

  private final Transactions transactions;
  private final CourtScans scans;

  DueCasePages(Transactions transactions, CourtScans scans) {
    this.transactions = transactions;
    this.scans = scans;
  }

  /**
   * One page of the cases, those that run out first at the top.
   *
   * @param limits the limit rules of their courts
   * @param total how many there are on all pages
   */
  public record DuePage(List<FileRow> rows, LimitRules limits, long total) {}

  /**
   * Reads a page. To put them in order, and to count them, the database goes through all that is
   * pending.
   *
   * @throws io.jiheng.pattern.refusal.RefusedException where there is no place for it now
   */
  public DuePage page(DueCases.Filter filter, int size, long offset) {
    return scans.answer(filter.courts(), time -> read(filter, size, offset));
  }

  private DuePage read(DueCases.Filter filter, int size, long offset) {
    return transactions.query(
        connection ->
            new DuePage(
                DueCases.page(connection, filter, size, offset),
                LimitsInForce.read(connection, filter.courts()),
                DueCases.count(connection, filter)));
  }
}
