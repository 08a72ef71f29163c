package io.jiheng.indicators.close;

import io.jiheng.indicators.query.value.ClosedMonths.Figure;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a closed value 关账后调整: the difference between the closed figure and the one known
 * now, and what made it. The differences by cause add up to the difference; where they cancel each
 * other out it is nothing, and the causes are told all the same.
 *
 * @param name the lasting name, see {@link PeriodClose#adjustment}
 * @param now absent where the indicator is in the catalogue no more
 * @param byRules made by other rules of counting or of limits, or another definition, which count
 *     the cases known at the close differently
 * @param byRecords made by events, ledger entries or roster rows that came after the close
 * @param byCourts made by courts that came under the court, or left it
 */
public record Adjustment(
    String name,
    ClosedFigure closed,
    Optional<Figure> now,
    Difference byRules,
    Difference byRecords,
    Difference byCourts,
    Set<AdjustmentCause> causes) {

  /** A difference of both parts, exact; a part that a figure lacks counts as nothing. */
  public record Difference(BigDecimal numerator, BigDecimal denominator) {

    static final Difference NONE = new Difference(BigDecimal.ZERO, BigDecimal.ZERO);

    static Difference between(Figure before, Figure after) {
      return new Difference(
          after.numerator().subtract(before.numerator()),
          denominator(after).subtract(denominator(before)));
    }

    Difference plus(Difference other) {
      return new Difference(numerator.add(other.numerator), denominator.add(other.denominator));
    }

    boolean isNone() {
      return numerator.signum() == 0 && denominator.signum() == 0;
    }

    private static BigDecimal denominator(Figure figure) {
      return figure.denominator().orElse(BigDecimal.ZERO);
    }
  }

  /** The whole difference between the closed figure and the one known now. */
  public Difference difference() {
    return byRules.plus(byRecords).plus(byCourts);
  }
}
