package io.jiheng.indicators.close;

import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.query.value.ValueService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/** The closes of months 期间关账: made, read, verified. Nothing is ever changed in one. */
@ApplicationScoped
public class Closes {

  private final CloseRepository repository;
  private final ReopeningRepository reopenings;
  private final ClosingDesk desk;
  private final CloseKeys keys;
  private final Courts courts;
  private final ValueService values;
  private final Clock clock;

  /**
   * A close needs two connections; many that wait for each other would leave none for the first.
   */
  private final ReentrantLock oneAtATime = new ReentrantLock();

  Closes(
      CloseRepository repository,
      ReopeningRepository reopenings,
      ClosingDesk desk,
      CloseKeys keys,
      Courts courts,
      ValueService values,
      Clock clock) {
    this.repository = repository;
    this.reopenings = reopenings;
    this.desk = desk;
    this.keys = keys;
    this.courts = courts;
    this.values = values;
    this.clock = clock;
  }

  /**
   * One page of closes.
   *
   * @param total how many there are on all pages
   */
  public record Listed(List<PeriodClose> closes, long total) {}

  /** Closes a month, once. */
  public SealedClose close(Closing wanted, String by) {
    var key = keys.signing().orElseThrow(CloseRefusals::noKey);
    ClosingPolicy.refusal(wanted.month(), LocalDate.now(clock))
        .ifPresent(
            refusal -> {
              throw CloseRefusals.of(refusal, wanted.month());
            });
    var tree = courts.tree();
    var query = MonthQuery.of(tree, wanted.court(), wanted.scope());
    // It also brings the counters into memory before anybody has to wait for the close.
    var counted = values.snapshot(query).courts();
    if (tree.court(wanted.court()).isEmpty() && !counted.contains(wanted.court())) {
      throw CloseRefusals.nothingToClose(wanted.court());
    }
    oneAtATime.lock();
    try {
      return desk.close(wanted, query, key, by);
    } finally {
      oneAtATime.unlock();
    }
  }

  /** Opens a month again 重新开账; its close is superseded, and kept. */
  public PeriodClose reopen(PeriodClose close, String reason, String by) {
    return desk.reopen(close.id(), reason, by);
  }

  @Transactional
  public Optional<PeriodClose> find(UUID id) {
    return repository.findByIdOptional(id).map(row -> reopenings.closes(List.of(row)).get(0));
  }

  @Transactional
  public Optional<SealedClose> sealed(UUID id) {
    return repository
        .findByIdOptional(id)
        .map(
            row ->
                new SealedClose(
                    reopenings.closes(List.of(row)).get(0), row.document, row.signature));
  }

  /** The closes of a court, newest first. */
  @Transactional
  public Listed list(CloseSelection selection, int page, int size) {
    var selected = repository.select(selection);
    var total = selected.count();
    if ((long) page * size >= total) {
      return new Listed(List.of(), total);
    }
    return new Listed(reopenings.closes(selected.page(page, size).list()), total);
  }

  /**
   * Whether the bytes kept are those that were signed, by one of our keys, and the row they lie in
   * speaks of the same close and the same key.
   */
  public boolean isGenuine(SealedClose sealed) {
    return Seal.holds(sealed.document(), sealed.signature(), sealed.close().keyId(), keys)
        && sealed.content().isOf(sealed.close());
  }
}
