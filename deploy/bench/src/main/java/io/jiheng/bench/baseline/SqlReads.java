package io.jiheng.bench.baseline;

import io.jiheng.bench.load.Latencies;
import io.jiheng.bench.load.LoadResult;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The closing rate 结案率 of a court at the end of a day, counted from the table of cases each time.
 */
public final class SqlReads {

  private static final String RATE =
      """
      select count(*) filter (where closed_on between ? and ?),
             count(*) filter (where filed_on < ? and (closed_on is null or closed_on >= ?)),
             count(*) filter (where filed_on between ? and ?)
      from case_file
      where court = ? and state <> 'ORPHANED' and state <> 'CANCELLED'""";

  private SqlReads() {}

  /** Of all the courts and days, drawn at random, over so many connections. */
  public static LoadResult run(
      String jdbcUrl, int connections, List<String> courts, List<LocalDate> days, Duration span) {
    var latencies = new Latencies();
    var pool = Executors.newFixedThreadPool(connections);
    long start = System.nanoTime();
    try {
      List<Future<?>> readers = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        var chance = new Random(i);
        readers.add(
            pool.submit(
                () -> {
                  read(jdbcUrl, chance, courts, days, start + span.toNanos(), latencies);
                  return null;
                }));
      }
      for (Future<?> reader : readers) {
        reader.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("told to stop", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the table of cases did not answer", e);
    } finally {
      pool.shutdownNow();
    }
    return new LoadResult(
        latencies.count(), Duration.ofNanos(System.nanoTime() - start), latencies);
  }

  private static void read(
      String jdbcUrl,
      Random chance,
      List<String> courts,
      List<LocalDate> days,
      long deadline,
      Latencies latencies)
      throws SQLException {
    try (var connection = DriverManager.getConnection(jdbcUrl);
        var statement = connection.prepareStatement(RATE)) {
      while (System.nanoTime() < deadline) {
        long begun = System.nanoTime();
        ask(
            statement,
            courts.get(chance.nextInt(courts.size())),
            days.get(chance.nextInt(days.size())));
        latencies.record(System.nanoTime() - begun);
      }
    }
  }

  private static void ask(PreparedStatement statement, String court, LocalDate day)
      throws SQLException {
    Date first = Date.valueOf(day.withDayOfYear(1));
    Date last = Date.valueOf(day);
    statement.setDate(1, first);
    statement.setDate(2, last);
    statement.setDate(3, first);
    statement.setDate(4, first);
    statement.setDate(5, first);
    statement.setDate(6, last);
    statement.setString(7, court);
    try (var row = statement.executeQuery()) {
      row.next();
      long accepted = row.getLong(2) + row.getLong(3);
      if (accepted < 0 || row.getLong(1) < 0) {
        throw new SQLException("a count below nothing");
      }
    }
  }
}
