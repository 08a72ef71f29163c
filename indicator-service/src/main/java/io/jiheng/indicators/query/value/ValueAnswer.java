package io.jiheng.indicators.query.value;

import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.snapshot.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Answers a query for values 指标值 from one snapshot. Values, close and freshness are worked out only
 * when they are asked for, so that whoever has the answer already costs no more than the snapshot.
 */
public final class ValueAnswer {

  private final ValueQuery query;
  private final Snapshot snapshot;
  private final LocalDate asOf;
  private final Evaluated values;
  private final Held closed;

  ValueAnswer(ValueQuery query, Snapshot snapshot, LocalDate asOf, Evaluated values, Held closed) {
    this.query = query;
    this.snapshot = snapshot;
    this.asOf = asOf;
    this.values = values;
    this.closed = closed;
  }

  /** One value: of which indicator, on which day. */
  public record Value(Indicator indicator, LocalDate asOf, Evaluation evaluation) {}

  /**
   * How fresh and complete an answer is.
   *
   * @param counted the latest moments among the courts of the query
   * @param silentCourts those of the courts that have fallen silent 断报
   */
  public record Freshness(Snapshot.Freshness counted, List<String> silentCourts) {}

  /** Evaluates the values. */
  @FunctionalInterface
  interface Evaluated {
    List<Value> values();
  }

  /** Tells the close that the values are held against. */
  @FunctionalInterface
  interface Held {
    Optional<ClosedMonths.Closed> month();
  }

  /** The state of the counters that the answer comes from. */
  public Snapshot snapshot() {
    return snapshot;
  }

  /** The values, day by day in the order of the days asked for. */
  public List<Value> values() {
    return values.values();
  }

  /** The close of the month that ends on the last day asked for, where the values have one. */
  public Optional<ClosedMonths.Closed> closed() {
    return closed.month();
  }

  /** How fresh the answer is on the last day asked for; absent where nothing is counted. */
  public Optional<Freshness> freshness() {
    return snapshot
        .freshness(query.courts())
        .map(counted -> new Freshness(counted, SilentCourts.among(query.courts(), snapshot, asOf)));
  }
}
