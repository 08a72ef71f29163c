package io.jiheng.indicators.query.operations;

import io.jiheng.indicators.measures.Amounts;
import io.jiheng.indicators.measures.Cell;
import io.jiheng.indicators.measures.Measure;
import io.jiheng.indicators.store.ChargedToCourt;
import io.jiheng.indicators.store.Counters;
import io.jiheng.indicators.store.CourtCount;
import io.jiheng.indicators.store.CourtCounts;
import io.jiheng.indicators.store.Transactions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Proves the counters 复核: folds every case file anew and compares the sums with the counters, cell
 * by cell, in one snapshot of the database, so that it can run while events are counted.
 */
@Startup
@ApplicationScoped
public class Recount {

  private static final int DIFFERENCES_SHOWN = 100;

  private final Transactions transactions;
  private final Clock clock;
  private final AtomicReference<Optional<Report>> last = new AtomicReference<>(Optional.empty());
  private final AtomicReference<Instant> whole = new AtomicReference<>(Instant.EPOCH);

  public Recount(Transactions transactions, Clock clock, MeterRegistry metrics) {
    this.transactions = transactions;
    this.clock = clock;
    Gauge.builder("jiheng.recount.differing", () -> last().map(Report::differing).orElse(0L))
        .description("Amounts that differed in the latest recount of this replica; 0 before one")
        .register(metrics);
    Gauge.builder("jiheng.recount.timestamp", () -> whole.get().getEpochSecond())
        .description("When this replica last recounted all courts, since 1970; 0 before it has")
        .baseUnit("seconds")
        .register(metrics);
  }

  /** A measure of a cell whose counter is not what the case files say. */
  public record Difference(Cell cell, Measure measure, long counted, long recounted) {}

  /**
   * What a recount found.
   *
   * @param differing how many amounts differ; none if all is well
   * @param differences the first hundred of them
   */
  public record Report(
      Instant at,
      int courts,
      long cases,
      long cells,
      long differing,
      List<Difference> differences) {}

  /**
   * Recounts courts, all of them where none is named. What one of all courts found wrong is not
   * forgotten over one of a few that finds them right.
   */
  public Report run(Optional<Collection<String>> courts) {
    var report = transactions.query(connection -> recount(connection, courts));
    if (courts.isEmpty() || report.differing() > 0) {
      last.set(Optional.of(report));
    }
    if (courts.isEmpty()) {
      whole.set(report.at());
    }
    return report;
  }

  /**
   * What the latest recount of this replica found, of all courts or of some that were not right.
   */
  Optional<Report> last() {
    return last.get();
  }

  private Report recount(Connection connection, Optional<Collection<String>> courts)
      throws SQLException {
    var wanted =
        courts.isPresent()
            ? new TreeSet<>(courts.get())
            : new TreeSet<>(CourtCounts.all(connection).stream().map(CourtCount::court).toList());
    var differences = new ArrayList<Difference>();
    long cases = 0;
    long cells = 0;
    long differing = 0;
    for (var court : wanted) {
      var folded = new long[1];
      var recounted =
          ChargedToCourt.fold(
              connection, court, (file, events) -> folded[0] += file.court().equals(court) ? 1 : 0);
      var found = compare(counted(connection, court), recounted.byCell());
      cases += folded[0];
      cells += found.cells();
      differing += found.differing();
      found.first().stream()
          .limit(DIFFERENCES_SHOWN - differences.size())
          .forEach(differences::add);
    }
    return new Report(clock.instant(), wanted.size(), cases, cells, differing, differences);
  }

  private static SortedMap<Cell, Amounts> counted(Connection connection, String court)
      throws SQLException {
    var counted = new TreeMap<Cell, Amounts>();
    Counters.ofCourt(connection, court, counted::put);
    return counted;
  }

  private record Comparison(long cells, long differing, List<Difference> first) {}

  private static Comparison compare(
      SortedMap<Cell, Amounts> counted, SortedMap<Cell, Amounts> recounted) {
    var cells = new TreeSet<Cell>(counted.keySet());
    cells.addAll(recounted.keySet());
    var first = new ArrayList<Difference>();
    long differing = 0;
    for (var cell : cells) {
      var left = counted.getOrDefault(cell, Amounts.NONE);
      var right = recounted.getOrDefault(cell, Amounts.NONE);
      for (var measure : Measure.values()) {
        if (left.of(measure) != right.of(measure) && ++differing <= DIFFERENCES_SHOWN) {
          first.add(new Difference(cell, measure, left.of(measure), right.of(measure)));
        }
      }
    }
    return new Comparison(cells.size(), differing, first);
  }
}
