package io.jiheng.indicators.close;

import io.jiheng.indicators.organization.Scope;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.snapshot.Snapshot;
import io.jiheng.indicators.query.value.ClosedMonths;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The closes that values are held against, in memory: those of a court are read again only when its
 * books have been written in, so that a value costs no query.
 */
@ApplicationScoped
class ClosedMonthsInMemory implements ClosedMonths {

  private final ClosesInForce closes;
  private final Map<String, Held> held = new ConcurrentHashMap<>();

  ClosedMonthsInMemory(ClosesInForce closes) {
    this.closes = closes;
  }

  private record Key(Scope scope, YearMonth month) {}

  private record Held(long revision, Map<Key, PeriodClose> closes) {}

  @Override
  public Optional<Closed> of(ValueQuery query, Snapshot snapshot, LocalDate asOf) {
    var revision = snapshot.booksRevision(query.court());
    var month = YearMonth.from(asOf);
    if (revision == 0 || !asOf.equals(month.atEndOfMonth()) || !query.isOfAllCases()) {
      return Optional.empty();
    }
    return Optional.ofNullable(
            held(query.court(), revision).closes().get(new Key(query.scope(), month)))
        .map(close -> new Closed(close.id(), close.closedAt(), closes.figures(close.id())));
  }

  private Held held(String court, long revision) {
    var known = held.get(court);
    if (known != null && known.revision() == revision) {
      return known;
    }
    var inForce = new HashMap<Key, PeriodClose>();
    closes.of(court).forEach(close -> inForce.put(new Key(close.scope(), close.month()), close));
    var read = new Held(revision, Map.copyOf(inForce));
    held.put(court, read);
    return read;
  }
}
