package io.jiheng.indicators.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.jiheng.indicators.ledger.BookingRefusal.Reason;
import io.jiheng.indicators.organization.BookRevisions;
import io.jiheng.indicators.organization.BookRevisions.Book;
import io.jiheng.indicators.scan.RowScans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
   * @throws io.jiheng.pattern.refusal.RefusedException where too many export at once
   */
  @Transactional
  public void forEach(LedgerSelection selection, LedgerOrder order, Consumer<LedgerEntry> action) {
    scans.forEach(repository.select(selection, order.sort()), row -> action.accept(row.entry()));
  }

  /**
   * Books all of them, or none; where the very same was booked under its reference, that entry is
   * answered.
   *
   * @return what came of each, in their order
   * @throws BookingsRefusedException with every refusal; then nothing is booked
   */
  @Transactional
  public List<Posting> book(List<Booking> bookings, String by) {
    var courts = bookings.stream().collect(groupingBy(Booking::court, TreeMap::new, toList()));
    var known = new ReferencedEntries();
    courts.forEach(
        (court, wanted) -> {
          revisions.hold(Book.LEDGER, court);
          known.add(repository.ofReferences(court, ReferencedEntries.references(wanted)));
        });
    refuse(bookings, known);
    var postings = bookings.stream().map(booking -> posting(booking, known, by)).toList();
    postings.stream()
        .filter(Posting::isNew)
        .map(posting -> posting.entry().booking().court())
        .distinct()
        .forEach(court -> revisions.advance(Book.LEDGER, court));
    return postings;
  }

  /**
   * Books the counter-entry 冲正 to an entry, once.
   *
   * @throws io.jiheng.pattern.refusal.RefusedException for an entry that was taken back before, or
   *     is a counter-entry
   */
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
    var reversal = post(entry.booking().countered(reason), Optional.of(entry.id()), by);
    revisions.advance(Book.LEDGER, entry.booking().court());
    return reversal;
  }

  private void refuse(List<Booking> bookings, ReferencedEntries known) {
    var today = LocalDate.now(clock);
    var seen = new HashSet<List<String>>();
    var refusals = new HashMap<Integer, BookingRefusal>();
    for (int i = 0; i < bookings.size(); i++) {
      var booking = bookings.get(i);
      var refusal = twice(booking, seen).or(() -> refusal(booking, known, today));
      if (refusal.isPresent()) {
        refusals.put(i, refusal.get());
      }
    }
    if (!refusals.isEmpty()) {
      throw new BookingsRefusedException(refusals);
    }
  }

  private static Optional<BookingRefusal> twice(Booking booking, Set<List<String>> seen) {
    return booking
        .reference()
        .filter(reference -> !seen.add(List.of(booking.court(), reference)))
        .map(reference -> BookingRefusal.of(Reason.REFERENCE_TWICE, "reference", reference));
  }

  private Optional<BookingRefusal> refusal(
      Booking booking, ReferencedEntries known, LocalDate today) {
    var before = known.entry(booking);
    if (before.isPresent()) {
      return before
          .filter(entry -> !entry.booking().equals(booking))
          .map(entry -> BookingRefusal.taken(booking.reference().orElseThrow(), entry.id()));
    }
    return items
        .item(booking.item())
        .map(item -> BookingPolicy.refusal(item, booking, today))
        .orElseGet(
            () -> Optional.of(BookingRefusal.of(Reason.UNKNOWN_ITEM, "item", booking.item())));
  }

  private Posting posting(Booking booking, ReferencedEntries known, String by) {
    return known
        .entry(booking)
        .map(entry -> new Posting(entry, false))
        .orElseGet(() -> new Posting(post(booking, Optional.empty(), by), true));
  }

  private LedgerEntry post(Booking booking, Optional<UUID> reverses, String by) {
    var now = clock.instant();
    var entry = new LedgerEntry(UUID.randomUUID(), booking, reverses, Optional.empty(), by, now);
    repository.add(entry);
    return entry;
  }
}
