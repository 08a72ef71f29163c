package io.jiheng.indicators.ingest;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.jiheng.contract.admission.SourceBindings;
import io.jiheng.embedded.EmbeddedStack;
import io.jiheng.indicators.bruteforce.AnyBooks;
import io.jiheng.indicators.bruteforce.AnyLimits;
import io.jiheng.indicators.eventlog.Position;
import io.jiheng.indicators.measures.Amounts;
import io.jiheng.indicators.measures.Cell;
import io.jiheng.indicators.measures.Rules;
import io.jiheng.indicators.query.operations.Recount;
import io.jiheng.indicators.store.Counters;
import io.jiheng.indicators.store.CourtCount;
import io.jiheng.indicators.store.CourtCounts;
import io.jiheng.indicators.store.LimitsBehind;
import io.jiheng.indicators.store.LimitsRevision;
import io.jiheng.indicators.store.Transactions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** The ingest on a real database of its own, without Kafka and HTTP around it. */
public final class CountingHouse {

  private static final String TABLES =
      "case_file, event_identity, duplicate_event, counter, court_count, dead_letter,"
          + " limits_behind";

  private static final int MOST_CONNECTIONS = 8;

  public final Transactions transactions;
  final BatchIngest ingest;
  final Recount recount;
  private final PGSimpleDataSource dataSource = new PGSimpleDataSource();
  private long offset;

  public CountingHouse() {
    dataSource.setUrl(EmbeddedStack.freshDatabase("counting"));
    dataSource.setUser(EmbeddedStack.postgres().username());
    dataSource.setPassword(EmbeddedStack.postgres().password());
    Flyway.configure().dataSource(dataSource).load().migrate();
    transactions = new Transactions(pooled());
    ingest = ingestOf(SourceBindings.NONE);
    recount = new Recount(transactions, Clock.systemUTC(), new SimpleMeterRegistry());
  }

  /**
   * Some properties ask ten thousand questions; a connection for each takes longer than they do.
   */
  private DataSource pooled() {
    var pool =
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                connections ->
                    connections
                        .maxSize(MOST_CONNECTIONS)
                        .reapTimeout(Duration.ofSeconds(5))
                        .connectionFactoryConfiguration(
                            database ->
                                database
                                    .jdbcUrl(dataSource.getUrl())
                                    .principal(new NamePrincipal(dataSource.getUser()))
                                    .credential(new SimplePassword(dataSource.getPassword()))));
    try {
      return AgroalDataSource.from(pool);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One that takes the events of these sources. */
  BatchIngest ingestOf(SourceBindings sources) {
    return new BatchIngest(transactions, Clock.systemUTC(), sources, new SimpleMeterRegistry());
  }

  /** Nothing is counted, and by the rules in force, like in a service that has just begun. */
  public void clear() throws SQLException {
    change("truncate " + TABLES);
    change("update counting set rules = %1$d, incoming = %1$d".formatted(Rules.VERSION));
  }

  /** The limit rules in force from now on; courts that have cases already are noted behind. */
  public void put(AnyLimits limits) throws SQLException {
    transactions.write(
        connection -> {
          LimitsRevision.hold(connection);
          try (var statement = connection.createStatement()) {
            for (var sql : LimitsSql.of(limits)) {
              statement.executeUpdate(sql);
            }
          }
          LimitsBehind.noteAll(connection, LimitsRevision.rise(connection));
          return true;
        });
  }

  /** What the books of all courts say from now on. */
  public void put(AnyBooks books) throws SQLException {
    transactions.write(
        connection -> {
          try (var statement = connection.createStatement()) {
            for (var sql : BooksSql.of(books)) {
              statement.executeUpdate(sql);
            }
          }
          return true;
        });
  }

  /** Does to the database what only a hand from outside can do. */
  public int change(String sql) throws SQLException {
    return transactions.write(
        connection -> {
          try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
          }
        });
  }

  /** The one text that a query gives. */
  public String text(String sql) throws SQLException {
    return transactions.readAtOneMoment(
        connection -> {
          try (var statement = connection.createStatement();
              var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
          }
        });
  }

  /** Counts events as records that follow each other in one partition. */
  public void count(List<byte[]> events) throws SQLException {
    ingest.ingest(events.stream().map(this::next).toList());
  }

  IncomingRecord next(byte[] event) {
    return new IncomingRecord("case-events", new Position(0, offset++), Instant.EPOCH, event);
  }

  /** All counters, in a form that can be compared. */
  public Map<Cell, Amounts> counters() throws SQLException {
    return transactions.readAtOneMoment(
        connection -> {
          var cells = new TreeMap<Cell, Amounts>();
          var courts =
              CourtCounts.all(connection).stream()
                  .collect(Collectors.toMap(CourtCount::court, c -> 0L));
          Counters.changedSince(
              connection,
              courts,
              (cell, amounts) -> {
                if (!amounts.isZero()) {
                  cells.put(cell, amounts);
                }
              });
          return cells;
        });
  }

  public Recount.Report recount() throws SQLException {
    return recount.run(Optional.empty());
  }

  public long rows(String table) throws SQLException {
    return transactions.readAtOneMoment(
        connection -> {
          try (var statement = connection.createStatement();
              var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
          }
        });
  }
}
