package io.jiheng.indicators.ledger;

import io.jiheng.indicators.organization.BookRevisions;
import io.jiheng.indicators.organization.BookRevisions.Book;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sums over the ledger, and the entries behind them. */
@ApplicationScoped
public class LedgerSums {

  private final LedgerEntryRepository repository;
  private final BookRevisions revisions;

  LedgerSums(LedgerEntryRepository repository, BookRevisions revisions) {
    this.repository = repository;
    this.revisions = revisions;
  }

  /**
   * Exact sums of an item.
   *
   * @param denominator zero for an item that has none
   * @param bookings how many stand: an entry that was taken back is none
   */
  public record Sum(BigDecimal numerator, BigDecimal denominator, long bookings) {}

  /** The sums of an item over the entries that count on a day of the window, ends included. */
  @Transactional
  public Sum of(
      String item,
      Collection<String> courts,
      Optional<String> department,
      LocalDate from,
      LocalDate to) {
    var sums =
        repository.sums(
            new LedgerSelection(
                courts, Optional.of(item), department, Optional.of(from), Optional.of(to)));
    return new Sum(
        exact(sums[0]), exact(sums[1]), sums[2] == null ? 0 : ((Number) sums[2]).longValue());
  }

  /**
   * One page of the members of a selection.
   *
   * @param total how many it has on all pages
   */
  public record Members(List<LedgerEntry> entries, long total) {}

  /** The entries of a selection, counter-entries among them: their amounts add up to its sums. */
  @Transactional
  public Members entries(LedgerSelection selection, LedgerOrder order, int page, int size) {
    var selected = repository.select(selection, order.sort());
    var total = selected.count();
    if ((long) page * size >= total) {
      return new Members(List.of(), total);
    }
    return new Members(
        selected.page(page, size).stream().map(LedgerEntryEntity::entry).toList(), total);
  }

  /** A number per court that grows with each booking; 0 where there is none. */
  public Map<String, Long> revisions(Collection<String> courts) {
    return revisions.of(Book.LEDGER, courts);
  }

  private static BigDecimal exact(Object sum) {
    return sum == null ? BigDecimal.ZERO.setScale(2) : (BigDecimal) sum;
  }
}
