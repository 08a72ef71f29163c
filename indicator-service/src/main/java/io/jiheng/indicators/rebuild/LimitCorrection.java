package io.jiheng.indicators.rebuild;

import io.jiheng.indicators.store.FileRows;
import io.jiheng.indicators.store.LimitsBehind;
import io.jiheng.indicators.store.RebuildJob.Phase;
import io.jiheng.indicators.store.Transactions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;

/**
 * Brings the courts that are behind the limit rules 审限规则 up to them: first the due days by which
 * their cases are found, then their counters. A court answers again as soon as it is through. Those
 * that come to be behind meanwhile are taken on before it ends.
 */
final class LimitCorrection {

  /** A file is folded for its due day, and again for the counters. */
  private static final int PASSES = 2;

  private final Transactions transactions;
  private final Progress progress;
  private final FileRefresh refresh;
  private final CounterCorrection correction;

  LimitCorrection(Transactions transactions, Progress progress, Clock clock) {
    this.transactions = transactions;
    this.progress = progress;
    this.refresh = new FileRefresh(transactions, progress);
    this.correction = new CounterCorrection(transactions, progress, clock);
  }

  void run() throws SQLException {
    for (var behind = behind(); !behind.isEmpty(); behind = behind()) {
      var courts = behind.keySet();
      var files = transactions.readAtOneMoment(c -> FileRows.count(c, courts));
      progress.begin(Phase.COURTS, PASSES * files, courts.size());
      for (var court : behind.entrySet()) {
        correct(court.getKey(), court.getValue());
      }
    }
  }

  /** The revision was read first: what is worked out after it complies with it, or with a newer. */
  private void correct(String court, long revision) throws SQLException {
    refresh.run(court);
    var cells = correction.correct(court);
    transactions.write(
        connection -> {
          LimitsBehind.clear(connection, court, revision);
          return true;
        });
    progress.court(cells);
  }

  private Map<String, Long> behind() throws SQLException {
    return transactions.readAtOneMoment(LimitsBehind::read);
  }
}
