package io.jiheng.indicators.rebuild;

import io.jiheng.indicators.measures.Amounts;
import io.jiheng.indicators.measures.Cell;
import io.jiheng.indicators.store.ChargedToCourt;
import io.jiheng.indicators.store.Counters;
import io.jiheng.indicators.store.CourtCounts;
import io.jiheng.indicators.store.FileRows;
import io.jiheng.indicators.store.RebuildJob.Phase;
import io.jiheng.indicators.store.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.SortedMap;

/**
 * Makes the counters what the files say, court by court. A court changes over in one transaction
 * that writes only the cells that were wrong; events of the court wait for that write and not for
 * the folding. A cell that nothing adds to any more stays with nothing in it, so that whoever holds
 * the former one is told.
 */
final class CounterCorrection {

  private final Transactions transactions;
  private final Progress progress;
  private final Clock clock;

  CounterCorrection(Transactions transactions, Progress progress, Clock clock) {
    this.transactions = transactions;
    this.progress = progress;
    this.clock = clock;
  }

  /**
   * What the counters of a court lack, at one moment; negative where they have too much.
   *
   * @param corrections how often they had been corrected by then
   */
  record Lack(String court, int corrections, SortedMap<Cell, Amounts> cells) {}

  /**
   * Corrects all courts. Those that come to be behind the limit rules 审限规则 meanwhile do not wait
   * for its end: no value of theirs is told until they are through.
   */
  void run(CourtByCourt courts, LimitCorrection limits) throws SQLException {
    var charged = transactions.readAtOneMoment(CourtCounts::charged);
    var files = transactions.readAtOneMoment(FileRows::count);
    progress.begin(Phase.COURTS, files, charged.size());
    for (var court : charged) {
      limits.takeOn();
      courts.attempt(court, this::correct);
    }
  }

  /** Corrects a court and tells how many of its cells were wrong. */
  int correct(String court) throws SQLException {
    var lack = lackOf(court);
    while (!supply(lack)) {
      lack = lackOf(court);
    }
    return lack.cells().size();
  }

  Lack lackOf(String court) throws SQLException {
    return transactions.readAtOneMoment(
        connection ->
            new Lack(
                court, CourtCounts.corrections(connection, court), difference(connection, court)));
  }

  /** Adds what is lacking, unless the court was corrected by another in between. */
  boolean supply(Lack lack) throws SQLException {
    if (lack.cells().isEmpty()) {
      return true;
    }
    return transactions.write(
        connection -> {
          var revision =
              CourtCounts.correct(connection, lack.court(), lack.corrections(), clock.instant());
          if (revision.isPresent()) {
            Counters.add(connection, lack.cells(), Map.of(lack.court(), revision.getAsLong()));
          }
          return revision.isPresent();
        });
  }

  private SortedMap<Cell, Amounts> difference(Connection connection, String court)
      throws SQLException {
    var difference =
        ChargedToCourt.fold(connection, court, (file, events) -> progress.file(events));
    Counters.ofCourt(connection, court, difference::subtract);
    return difference.byCell();
  }
}
