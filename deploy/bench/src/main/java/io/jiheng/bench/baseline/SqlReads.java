package io.jiheng.bench.baseline;

import io.jiheng.bench.load.Latencies;
import io.jiheng.bench.load.LoadResult;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Figures of courts at the end of a day, taken from the table of cases each time. */
public final class SqlReads {

  private SqlReads() {}

  /** Of all the groups of courts and days, drawn at random, over so many connections. */
  public static LoadResult run(
      String jdbcUrl,
      int connections,
      CaseQuery query,
      List<List<String>> courts,
      List<LocalDate> days,
      Duration span) {
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
                  read(jdbcUrl, query, chance, courts, days, start + span.toNanos(), latencies);
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
      CaseQuery query,
      Random chance,
      List<List<String>> courts,
      List<LocalDate> days,
      long deadline,
      Latencies latencies)
      throws SQLException {
    try (var connection = DriverManager.getConnection(jdbcUrl);
        var statement = query.prepare(connection)) {
      while (System.nanoTime() < deadline) {
        long begun = System.nanoTime();
        CaseQuery.ask(
            statement,
            courts.get(chance.nextInt(courts.size())),
            days.get(chance.nextInt(days.size())));
        latencies.record(System.nanoTime() - begun);
      }
    }
  }
}
