package io.jiheng.indicators.query.value;

import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.snapshot.Snapshot;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells which months are closed 期间关账, and the values that they were closed with. */
@FunctionalInterface
public interface ClosedMonths {

  /**
   * The close in force of the month that ends on that day, of exactly the query's court and scope.
   * It is told of all cases as known now; a cut through them was never closed.
   */
  Optional<Closed> of(ValueQuery query, Snapshot snapshot, LocalDate asOf);

  /** A close, and the figures as it holds them, by the code of the indicator. */
  record Closed(UUID id, Instant closedAt, Map<String, Figure> figures) {}

  /** A figure as closed; an absent value had nothing to divide by. */
  record Figure(
      BigDecimal numerator, Optional<BigDecimal> denominator, Optional<BigDecimal> value) {

    /** A figure as it is now. */
    public static Figure of(Evaluation evaluation) {
      return new Figure(evaluation.numerator(), evaluation.denominator(), evaluation.printed());
    }

    /** Whether two figures are the same in each part, however many zeros they are written with. */
    public boolean isSameAs(Figure other) {
      return numerator.compareTo(other.numerator) == 0
          && same(denominator, other.denominator)
          && same(value, other.value);
    }

    private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
      return one.isPresent() == other.isPresent()
          && (one.isEmpty() || one.get().compareTo(other.orElseThrow()) == 0);
    }
  }
}
