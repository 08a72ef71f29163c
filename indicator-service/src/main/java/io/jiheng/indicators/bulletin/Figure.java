package io.jiheng.indicators.bulletin;

import io.jiheng.indicators.query.comparison.Comparison;
import io.jiheng.indicators.query.value.Evaluation;
import java.util.Optional;

/**
 * A figure of a bulletin.
 *
 * @param symbol what it is printed in, e.g. 件
 * @param lastYear how it stands to last year's 同比: in per cent for counts, in points for rates
 * @param members address of the cases that it counts; of a rate those of its numerator
 * @param outOf address of the cases that a rate is a share of; absent for a count
 * @param membersLastYear address of the cases that last year's figure counts
 */
public record Figure(
    Evaluation value,
    String symbol,
    Comparison lastYear,
    Optional<String> members,
    Optional<String> outOf,
    Optional<String> membersLastYear) {

  /** Whether there is anything to tell of, this year or last. */
  boolean isAny() {
    return isAny(value) || isAny(lastYear.earlier());
  }

  private static boolean isAny(Evaluation evaluation) {
    return evaluation.numerator().signum() != 0
        || evaluation.denominator().filter(below -> below.signum() != 0).isPresent();
  }
}
