package io.jiheng.indicators.rebuild;

import io.jiheng.indicators.store.FileRows;
import io.jiheng.indicators.store.LimitsBehind;
import io.jiheng.indicators.store.Transactions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/**
 * Brings the courts that are behind the limit rules 审限规则 up to them: first the due days by which
 * their cases are found, then their counters. A court answers again as soon as it is through. Those
 * that come to be behind meanwhile are taken on before it ends; one that failed, once more only
 * after another change.
 */
final class LimitCorrection {

  /** A file is folded for its due day, and again for the counters. */
  private static final int PASSES = 2;

  private final Transactions transactions;
  private final Progress progress;
  private final CourtByCourt courts;
  private final FileRefresh refresh;
  private final CounterCorrection correction;
  private final Map<String, Long> failed = new HashMap<>();

  LimitCorrection(Transactions transactions, Progress progress, CourtByCourt courts, Clock clock) {
    this.transactions = transactions;
    this.progress = progress;
    this.courts = courts;
    this.refresh = new FileRefresh(transactions, progress);
    this.correction = new CounterCorrection(transactions, progress, clock);
  }

  /** All of them, to the end; it throws what went wrong with any court. */
  void run() throws SQLException {
    takeOn();
    courts.end();
  }

  /** Those that are behind now, and what goes wrong with one is kept for the end. */
  void takeOn() throws SQLException {
    for (var behind = behind(); !behind.isEmpty(); behind = behind()) {
      var names = behind.keySet();
      var files = transactions.readAtOneMoment(c -> FileRows.count(c, names));
      progress.more(PASSES * files, names.size());
      for (var entry : behind.entrySet()) {
        long revision = entry.getValue();
        if (!courts.attempt(entry.getKey(), court -> correct(court, revision))) {
          failed.put(entry.getKey(), revision);
        }
      }
    }
  }

  /** The revision was read first: what is worked out after it complies with it, or with a newer. */
  private int correct(String court, long revision) throws SQLException {
    refresh.run(court);
    var cells = correction.correct(court);
    transactions.write(
        connection -> {
          LimitsBehind.clear(connection, court, revision);
          return true;
        });
    return cells;
  }

  private Map<String, Long> behind() throws SQLException {
    var behind = transactions.readAtOneMoment(LimitsBehind::read);
    behind.entrySet().removeAll(failed.entrySet());
    return behind;
  }
}
