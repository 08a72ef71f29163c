package io.jiheng.bench.shapes;

import io.jiheng.bench.event.BenchEvent;
import io.jiheng.bench.event.EventStream;
import io.jiheng.bench.report.Figure;
import io.jiheng.bench.report.Numbers;
import io.jiheng.bench.report.Unit;
import io.jiheng.bench.section.Section;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares shapes of storage 存储形态: the same events through each, one connection, one transaction a
 * batch, durable commits, reading the JSON included.
 */
public record Shapes(String jdbcUrl, long events, int rounds) implements Section {

  /** More tells nothing new; the circumstances of the table say how many were taken. */
  public static final long MOST = 200_000;

  private static final long WARM_UP = 20_000;
  private static final List<Integer> BATCHES = List.of(1_000, 5_000);

  @Override
  public List<Figure> measure() {
    Shape plain = new RowPerEvent();
    Shape compact = new HistoryPerCase();
    var figures = new ArrayList<Figure>();
    try (var connection = DriverManager.getConnection(jdbcUrl)) {
      for (int batch : BATCHES) {
        perSecond(connection, plain, batch, WARM_UP);
        perSecond(connection, compact, batch, WARM_UP);
        var former = new ArrayList<Double>();
        var now = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
          former.add(perSecond(connection, plain, batch, events));
          now.add(perSecond(connection, compact, batch, events));
        }
        figures.add(
            Figure.of(
                    String.format("%s, batches of %,d", compact.title(), batch),
                    Numbers.median(now),
                    Unit.PER_SECOND)
                .against(plain.title(), Numbers.median(former)));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the shapes could not be compared", e);
    }
    return figures;
  }

  private static double perSecond(Connection connection, Shape shape, int batch, long all)
      throws SQLException {
    prepare(connection, shape);
    var stream = new EventStream(all);
    long start = System.nanoTime();
    while (stream.hasNext()) {
      shape.count(connection, next(stream, batch));
      connection.commit();
    }
    return all / ((System.nanoTime() - start) / 1e9);
  }

  private static void prepare(Connection connection, Shape shape) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("drop schema if exists shape cascade");
      statement.execute("create schema shape");
      statement.execute("set search_path = shape");
      statement.execute(Cells.TABLE);
      for (var table : shape.tables()) {
        statement.execute(table);
      }
    }
    connection.commit();
  }

  private static Map<String, List<ShapeEvent>> next(EventStream stream, int batch) {
    var byCase = new LinkedHashMap<String, List<ShapeEvent>>();
    for (int i = 0; i < batch && stream.hasNext(); i++) {
      BenchEvent event = stream.next();
      byCase.computeIfAbsent(event.key(), first -> new ArrayList<>()).add(ShapeEvent.of(event));
    }
    return byCase;
  }
}
