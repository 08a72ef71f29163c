package io.jiheng.indicators.close;

import io.jiheng.indicators.measures.Rules;
import io.jiheng.indicators.organization.BookRevisions;
import io.jiheng.indicators.organization.BookRevisions.Book;
import io.jiheng.indicators.organization.Court;
import io.jiheng.indicators.query.slice.ValueQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Closes a month and opens it again, each in one transaction. */
@ApplicationScoped
class ClosingDesk {

  private final CloseRepository closes;
  private final ReopeningRepository reopenings;
  private final BookRevisions revisions;
  private final CountingLock countingLock;
  private final MonthFigures figures;
  private final Clock clock;

  ClosingDesk(
      CloseRepository closes,
      ReopeningRepository reopenings,
      BookRevisions revisions,
      CountingLock countingLock,
      MonthFigures figures,
      Clock clock) {
    this.closes = closes;
    this.reopenings = reopenings;
    this.revisions = revisions;
    this.countingLock = countingLock;
    this.figures = figures;
    this.clock = clock;
  }

  @Transactional
  SealedClose close(Closing wanted, ValueQuery query, CloseKeys.Signing key, String by) {
    revisions.hold(Book.CLOSE, wanted.court());
    var earlier =
        closes.latest(wanted.court(), wanted.scope(), wanted.month()).map(this::withReopening);
    earlier
        .filter(close -> close.reopening().isEmpty())
        .ifPresent(
            close -> {
              throw CloseRefusals.closedAlready(close);
            });
    countingLock.take(query.courts());
    var close =
        new PeriodClose(
            UUID.randomUUID(),
            wanted.court(),
            wanted.scope(),
            wanted.month(),
            earlier.map(PeriodClose::edition).orElse(0) + 1,
            now(),
            by,
            wanted.note(),
            key.id(),
            Optional.empty());
    var document = CloseDocument.write(content(close, query));
    var sealed = new SealedClose(close, document, Seal.sign(document, key));
    closes.persist(CloseEntity.of(sealed));
    revisions.advance(Book.CLOSE, wanted.court());
    return sealed;
  }

  /** Marks a close as superseded; it stays to be read and verified. */
  @Transactional
  PeriodClose reopen(UUID id, String reason, String by) {
    revisions.hold(Book.CLOSE, closes.findById(id).court);
    var close = withReopening(closes.findById(id));
    close
        .reopening()
        .ifPresent(
            reopening -> {
              throw CloseRefusals.reopenedAlready(id, reopening);
            });
    reopenings.add(close, new PeriodClose.Reopening(reason, by, now()));
    revisions.advance(Book.CLOSE, close.court());
    return withReopening(closes.findById(id));
  }

  private ClosedMonth content(PeriodClose close, ValueQuery query) {
    var asOf = close.month().atEndOfMonth();
    var counted = figures.now(query, asOf);
    return new ClosedMonth(
        ClosedMonth.FORM,
        close.id(),
        close.court(),
        query.tree().court(close.court()).map(Court::name).orElse(""),
        close.scope(),
        query.courts(),
        close.month(),
        asOf,
        close.edition(),
        close.closedAt(),
        close.closedBy(),
        close.note(),
        Rules.VERSION,
        counted.limitsRevision(),
        figures.catalogueHash(),
        counted.values());
  }

  private PeriodClose withReopening(CloseEntity row) {
    return reopenings.closes(List.of(row)).get(0);
  }

  /** The database keeps microseconds: what is signed now is what will be read later. */
  private Instant now() {
    return clock.instant();
  }
}
