package io.jiheng.indicators.ingest;

import io.jiheng.contract.admission.SourceBindings;
import io.jiheng.indicators.counting.ForCounting;
import io.jiheng.indicators.eventlog.UnreadableEventException;
import io.jiheng.indicators.eventlog.UnreadableEventException.Code;
import io.jiheng.indicators.store.DeadLetter;
import io.jiheng.indicators.store.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Counts batches of records. A record that the database will not take (a value outside its range)
 * is looked for by halving the batch and becomes a dead letter; every other fault of the database
 * is passed on, to be tried again.
 */
@Startup
@ApplicationScoped
class BatchIngest {

  /** SQL state classes "data exception", "integrity constraint violation" and "program limit". */
  private static final Set<String> FAULTS_OF_THE_DATA = Set.of("22", "23", "54");

  private final Transactions transactions;
  private final CountBatch countBatch;
  private final SourceBindings sources;
  private final Clock clock;
  private final BatchMetrics metrics;

  BatchIngest(
      @ForCounting Transactions transactions,
      Clock clock,
      SourceBindings sources,
      MeterRegistry metrics) {
    this.transactions = transactions;
    this.sources = sources;
    this.countBatch = new CountBatch(clock);
    this.clock = clock;
    this.metrics = new BatchMetrics(metrics);
  }

  /**
   * Counts records.
   *
   * @return its dead letters, also where a repeated batch has written them before
   */
  List<DeadLetter> ingest(List<IncomingRecord> records) throws SQLException {
    var begun = System.nanoTime();
    try {
      var letters = count(BatchReader.read(records, sources));
      metrics.batch(records, Duration.ofNanos(System.nanoTime() - begun), clock.instant());
      return letters;
    } catch (SQLException e) {
      metrics.failure();
      throw e;
    }
  }

  private List<DeadLetter> count(BatchReader.Readings batch) throws SQLException {
    try {
      var outcome = transactions.write(connection -> countBatch.run(connection, batch));
      metrics.outcome(outcome);
      return outcome.deadLetters();
    } catch (SQLException e) {
      if (!isFaultOfTheData(e) || batch.events().isEmpty()) {
        throw e;
      }
      return countWithoutCulprit(batch, e);
    }
  }

  private List<DeadLetter> countWithoutCulprit(BatchReader.Readings batch, SQLException fault)
      throws SQLException {
    var events = batch.events();
    if (events.size() == 1) {
      var letters = new ArrayList<>(batch.unreadable());
      letters.add(
          BatchReader.deadLetter(
              events.get(0),
              new UnreadableEventException(
                  Code.NOT_STORABLE, "", "", "数据库不能保存该事件 (SQLSTATE " + fault.getSQLState() + ")")));
      return count(new BatchReader.Readings(List.of(), letters, batch.foreign()));
    }
    var middle = events.size() / 2;
    var letters =
        new ArrayList<>(
            count(
                new BatchReader.Readings(
                    events.subList(0, middle), batch.unreadable(), batch.foreign())));
    letters.addAll(
        count(
            new BatchReader.Readings(events.subList(middle, events.size()), List.of(), List.of())));
    return letters;
  }

  private static boolean isFaultOfTheData(SQLException e) {
    var state = e.getSQLState();
    return state != null
        && state.length() == 5
        && FAULTS_OF_THE_DATA.contains(state.substring(0, 2));
  }
}
