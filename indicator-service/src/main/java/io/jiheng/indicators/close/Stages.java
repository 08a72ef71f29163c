package io.jiheng.indicators.close;

import io.jiheng.indicators.catalogue.Formula;
import io.jiheng.indicators.close.Adjustment.Difference;
import io.jiheng.indicators.query.value.ClosedMonths.Figure;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a figure came from what was closed to what is known now, stage by stage, so that each stage
 * has one kind of cause.
 *
 * @param closed as it was closed
 * @param recounted what was known at the close, counted by the rules of today
 * @param known what is known now of the courts of the close
 * @param now what is known now of the courts that the scope reaches now
 * @param otherCases whether cases were known otherwise at the close, be it that they cancel each
 *     other out
 */
record Stages(Figure closed, Figure recounted, Figure known, Figure now, boolean otherCases) {

  Stages(Figure closed, Figure recounted, Figure known, Figure now) {
    this(closed, recounted, known, now, false);
  }

  Stages withCases(boolean other) {
    return new Stages(closed, recounted, known, now, other);
  }

  /** Whether anything happened on the way, also where the stages cancel each other out. */
  boolean isChanged() {
    return otherCases
        || !closed.isSameAs(recounted)
        || !recounted.isSameAs(known)
        || !known.isSameAs(now);
  }

  Difference byRules() {
    return Difference.between(closed, recounted);
  }

  Difference byRecords() {
    return Difference.between(recounted, known);
  }

  Difference byCourts() {
    return Difference.between(known, now);
  }

  /**
   * What kinds of cause there are, for an indicator of that formula.
   *
   * @param redefined whether its definition is another one; of figures that rest on the books that
   *     is told beside what is in them, because the two cannot be told apart
   */
  Set<AdjustmentCause> causes(Formula formula, boolean redefined) {
    var causes = EnumSet.noneOf(AdjustmentCause.class);
    if (!closed.isSameAs(recounted) || (redefined && restsOnBooks(formula))) {
      causes.add(AdjustmentCause.RULES);
    }
    if (otherCases) {
      causes.add(AdjustmentCause.CASES);
    }
    if (!byRecords().isNone()) {
      causes.addAll(ofRecords(formula));
    }
    if (!known.isSameAs(now)) {
      causes.add(AdjustmentCause.COURTS);
    }
    return causes;
  }

  /** The books are not kept by moments: what they said at the close cannot be counted again. */
  private static boolean restsOnBooks(Formula formula) {
    return formula instanceof Formula.Ledger || formula instanceof Formula.PerJudge;
  }

  private Set<AdjustmentCause> ofRecords(Formula formula) {
    if (formula instanceof Formula.Ledger) {
      return EnumSet.of(AdjustmentCause.LEDGER);
    }
    if (!(formula instanceof Formula.PerJudge)) {
      return EnumSet.of(AdjustmentCause.CASES);
    }
    var causes = EnumSet.noneOf(AdjustmentCause.class);
    var difference = byRecords();
    add(causes, AdjustmentCause.CASES, difference.numerator());
    add(causes, AdjustmentCause.ROSTER, difference.denominator());
    return causes;
  }

  private static void add(
      Set<AdjustmentCause> causes, AdjustmentCause cause, BigDecimal difference) {
    if (difference.signum() != 0) {
      causes.add(cause);
    }
  }
}
