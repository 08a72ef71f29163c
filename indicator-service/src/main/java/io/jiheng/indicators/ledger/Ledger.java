package io.jiheng.indicators.ledger;

import io.jiheng.indicators.catalogue.LedgerItem;
import io.jiheng.indicators.ledger.Refusal.Reason;
import io.jiheng.indicators.organization.BookRevisions;
import io.jiheng.indicators.organization.BookRevisions.Book;
import io.jiheng.indicators.scan.RowScans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The ledger 台账, written in. Whoever books holds the court's book until it is written, so that of
 * many who race with one reference, or to take back one entry, a single one is booked.
 */
@ApplicationScoped
public class Ledger {

  private final LedgerEntryRepository repository;
  private final BookRevisions revisions;
  private final LedgerItems items;
  private final RowScans scans;
  private final Clock clock;

  Ledger(
      LedgerEntryRepository repository,
      BookRevisions revisions,
      LedgerItems items,
      RowScans scans,
      Clock clock) {
    this.repository = repository;
    this.revisions = revisions;
    this.items = items;
    this.scans = scans;
    this.clock = clock;
  }

  /**
   * What came of a request to book.
   *
   * @param isNew false when the same was booked before; then this is the first one
   */
  public record Posting(LedgerEntry entry, boolean isNew) {}

  @Transactional
  public Optional<LedgerEntry> find(UUID id) {
    return repository.entry(id);
  }

  /**
   * One page of the entries of a selection, counter-entries among them: their amounts add up to its
   * sums.
   *
   * @param total how many it has on all pages
   */
  public record Entries(List<LedgerEntry> entries, long total) {}

  @Transactional
  public Entries list(LedgerSelection selection, LedgerOrder order, int page, int size) {
    var selected = repository.select(selection, order.sort());
    var total = selected.count();
    if ((long) page * size >= total) {
      return new Entries(List.of(), total);
    }
    return new Entries(
        selected.page(page, size).list().stream().map(LedgerEntryEntity::entry).toList(), total);
  }

  /**
   * Tells all entries of a selection, however many: none of them is held.
   *
   * @throws RuntimeException the problem 503 where too many export at once
   */
  @Transactional
  public void forEach(LedgerSelection selection, LedgerOrder order, Consumer<LedgerEntry> action) {
    scans.forEach(repository.select(selection, order.sort()), row -> action.accept(row.entry()));
  }

  /** Books, or answers the first entry where the very same was booked under the reference. */
  @Transactional
  public Posting book(Booking booking, String by) {
    revisions.hold(Book.LEDGER, booking.court());
    var before =
        booking
            .reference()
            .flatMap(reference -> repository.ofReference(booking.court(), reference));
    if (before.isPresent()) {
      return repeated(before.get(), booking);
    }
    BookingPolicy.refusal(item(booking.item()), booking, LocalDate.now(clock))
        .ifPresent(
            refusal -> {
              throw LedgerRefusals.of(refusal);
            });
    return new Posting(post(booking, Optional.empty(), by), true);
  }

  /** Books the counter-entry 冲正 to an entry, once. */
  @Transactional
  public LedgerEntry reverse(LedgerEntry entry, String reason, String by) {
    entry
        .reverses()
        .ifPresent(
            original -> {
              throw LedgerRefusals.isReversal(entry.id(), original);
            });
    revisions.hold(Book.LEDGER, entry.booking().court());
    repository
        .reversalOf(entry)
        .ifPresent(
            reversal -> {
              throw LedgerRefusals.alreadyReversed(entry.id(), reversal.id());
            });
    return post(entry.booking().countered(reason), Optional.of(entry.id()), by);
  }

  private LedgerEntry post(Booking booking, Optional<UUID> reverses, String by) {
    var now = clock.instant();
    var entry = new LedgerEntry(UUID.randomUUID(), booking, reverses, Optional.empty(), by, now);
    repository.add(entry);
    revisions.advance(Book.LEDGER, booking.court());
    return entry;
  }

  private LedgerItem item(String code) {
    return items
        .item(code)
        .orElseThrow(() -> LedgerRefusals.of(new Refusal(Reason.UNKNOWN_ITEM, "item", code)));
  }

  private static Posting repeated(LedgerEntry before, Booking wanted) {
    if (before.booking().equals(wanted)) {
      return new Posting(before, false);
    }
    throw LedgerRefusals.referenceTaken(wanted.reference().orElseThrow(), before.id());
  }
}
