package io.jiheng.bench.section;

import io.jiheng.bench.baseline.BareProducer;
import io.jiheng.bench.event.BenchEvent;
import io.jiheng.bench.event.EventStream;
import io.jiheng.bench.stack.Program;
import io.jiheng.bench.stack.Service;
import io.jiheng.bench.stack.Stack;
import io.jiheng.bench.stack.Topics;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;

/**
 * The topic of case events, filled while nobody reads it, then counted once from its beginning. Of
 * several measurements that need the counted cases the first one counts them.
 */
public final class CountedTopic implements AutoCloseable {

  private static final Duration FILLED_WITHIN = Duration.ofMinutes(10);
  private static final long BETWEEN_TELLINGS = 500_000;

  private final Stack stack;
  private final Iterator<BenchEvent> stream;
  private final long events;
  private final Pace pace;
  private Service indicators;
  private double perSecond;

  /** With the events of twenty courts. */
  public CountedTopic(Stack stack, Effort effort) {
    this(stack, new EventStream(effort.events()), effort.events(), Pace.CLOSE);
  }

  /** With so many events of a stream. */
  public CountedTopic(Stack stack, Iterator<BenchEvent> stream, long events, Pace pace) {
    this.stack = stack;
    this.stream = stream;
    this.events = events;
    this.pace = pace;
  }

  /** How many events the topic had at first. */
  long events() {
    return events;
  }

  /** The service, with everything counted that the topic had at first. */
  Service indicators() {
    count();
    if (indicators == null) {
      indicators = stack.start(Program.INDICATORS, Map.of());
    }
    return indicators;
  }

  /** Events a second from the first commit seen to the last; the service is stopped afterwards. */
  double perSecond() {
    count();
    stopIndicators();
    return perSecond;
  }

  /** How many of them the service could not count, and put aside. */
  long deadLetters() {
    try (var database = connect()) {
      return sum(database, "select count(*) from dead_letter");
    } catch (SQLException e) {
      throw unanswered(e);
    }
  }

  /** The kinds of reasons it gave, without the values. */
  String deadLetterReasons() {
    try (var database = connect();
        var statement = database.createStatement();
        var row =
            statement.executeQuery(
                "select coalesce(string_agg(distinct code || ' ' || place, ', '), 'none')"
                    + " from dead_letter")) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw unanswered(e);
    }
  }

  @Override
  public void close() {
    stopIndicators();
  }

  private void count() {
    if (perSecond > 0) {
      return;
    }
    fill();
    indicators = stack.start(Program.INDICATORS, Map.of());
    try (var database = connect()) {
      perSecond = Progress.untilAll(pace, events, () -> counted(database), indicators::checkAlive);
    } catch (SQLException e) {
      throw unanswered(e);
    }
  }

  private void fill() {
    try (var producer = new BareProducer(stack.bootstrapServers(), Topics.CASE_EVENTS)) {
      for (long filled = 0; filled < events; ) {
        long some = Math.min(BETWEEN_TELLINGS, events - filled);
        if (producer.send(stream::next, some, FILLED_WITHIN).exchanges() != some) {
          throw new IllegalStateException("the topic could not be filled in time");
        }
        filled += some;
        pace.tell("写入 written", filled, events);
      }
    }
  }

  /** The next who asks for the service has it started anew. */
  public void stopIndicators() {
    if (indicators != null) {
      indicators.close();
      indicators = null;
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(stack.jdbcUrl("indicators"));
  }

  private static long counted(Connection database) {
    try {
      return sum(
          database,
          "select (select coalesce(sum(events), 0) from court_count)"
              + " + (select count(*) from dead_letter)");
    } catch (SQLException e) {
      throw unanswered(e);
    }
  }

  private static IllegalStateException unanswered(SQLException e) {
    return new IllegalStateException("the database of counters did not answer", e);
  }

  private static long sum(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
