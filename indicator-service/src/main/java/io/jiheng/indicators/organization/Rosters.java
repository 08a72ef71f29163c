package io.jiheng.indicators.organization;

import io.jiheng.indicators.organization.BookRevisions.Book;
import io.jiheng.indicators.scan.RowScans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;

/** The rosters of quota judges 员额法官名册. */
@ApplicationScoped
public class Rosters {

  private final TenureRepository repository;
  private final BookRevisions revisions;
  private final RowScans scans;
  private final Clock clock;

  Rosters(TenureRepository repository, BookRevisions revisions, RowScans scans, Clock clock) {
    this.repository = repository;
    this.revisions = revisions;
    this.scans = scans;
    this.clock = clock;
  }

  /**
   * One page of the rosters.
   *
   * @param total rows on all pages
   */
  public record Rows(List<RosterEntry> entries, long total) {}

  @Transactional
  public RosterEntry enter(Tenure tenure, String by) {
    revisions.hold(Book.ROSTER, tenure.court());
    return write(new TenureEntity(), entry(UUID.randomUUID(), tenure, false, 1, by));
  }

  /**
   * Corrects a row or ends it.
   *
   * @param expected the version that the change is based on, if the caller said so
   */
  @Transactional
  public RosterEntry change(RosterEntry known, Tenure tenure, OptionalInt expected, String by) {
    var row = held(known, expected);
    return write(row, entry(known.id(), tenure, false, row.version + 1, by));
  }

  /** Takes back a row that was entered by mistake 作废: it stays to be read, and counts nowhere. */
  @Transactional
  public RosterEntry withdraw(RosterEntry known, OptionalInt expected, String by) {
    var row = held(known, expected);
    return write(row, entry(known.id(), row.tenure(), true, row.version + 1, by));
  }

  @Transactional
  public Optional<RosterEntry> find(UUID id) {
    return repository.findByIdOptional(id).map(TenureEntity::entry);
  }

  /** Those on the rosters on a day, or ever; by court, judge and day. */
  @Transactional
  public Rows list(Collection<String> courts, Optional<LocalDate> on, int page, int size) {
    var rows = repository.on(courts, on);
    var total = rows.count();
    if ((long) page * size >= total) {
      return new Rows(List.of(), total);
    }
    return new Rows(rows.page(page, size).list().stream().map(TenureEntity::entry).toList(), total);
  }

  /**
   * Tells the same as {@link #list}, all of them: none is held.
   *
   * @throws io.jiheng.pattern.refusal.RefusedException where too many export at once
   */
  @Transactional
  public void forEach(
      Collection<String> courts, Optional<LocalDate> on, Consumer<RosterEntry> action) {
    scans.forEach(repository.on(courts, on), row -> action.accept(row.entry()));
  }

  private TenureEntity held(RosterEntry known, OptionalInt expected) {
    revisions.hold(Book.ROSTER, known.tenure().court());
    var row = repository.findById(known.id());
    if (expected.isPresent() && expected.getAsInt() != row.version) {
      throw RosterRefusals.changedMeanwhile();
    }
    if (row.withdrawn) {
      throw RosterRefusals.withdrawn(known.id());
    }
    return row;
  }

  private RosterEntry write(TenureEntity row, RosterEntry entry) {
    if (!entry.withdrawn()) {
      refuse(entry);
    }
    row.take(entry);
    repository.persist(row);
    revisions.advance(Book.ROSTER, entry.tenure().court());
    return entry;
  }

  private void refuse(RosterEntry entry) {
    if (entry.tenure().isBackwards()) {
      throw RosterRefusals.backwards(entry.tenure());
    }
    repository
        .overlapping(entry.id(), entry.tenure())
        .ifPresent(
            other -> {
              throw RosterRefusals.overlapping(entry.tenure(), other);
            });
  }

  private RosterEntry entry(UUID id, Tenure tenure, boolean withdrawn, int version, String by) {
    return new RosterEntry(id, tenure, withdrawn, version, by, clock.instant());
  }
}
