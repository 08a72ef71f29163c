package io.jiheng.indicators.query.comparison;

import io.jiheng.indicators.catalogue.Unit;
import io.jiheng.indicators.query.value.Evaluation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Tells how a value stands to an earlier one 同比、环比: in percentage points for rates, in per cent for
 * everything else.
 *
 * @param difference later − earlier; absent where one of them has no value, or where a percentage
 *     of nothing would be asked for
 * @param unit 个百分点 (of permille: 个千分点), or %
 */
public record Comparison(Evaluation earlier, Optional<BigDecimal> difference, String unit) {

  private static final int PRINTED_DECIMALS = 2;
  private static final int WORKING_DECIMALS = 12;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public static Comparison of(Unit unit, Evaluation now, Evaluation earlier) {
    return switch (unit) {
      case PERCENT -> new Comparison(earlier, points(now, earlier), "个百分点");
      case PERMILLE -> new Comparison(earlier, points(now, earlier), "个千分点");
      case CASES, DAYS, ITEMS, CASES_PER_JUDGE, PER_CASE, RATIO ->
          new Comparison(earlier, percent(now, earlier), "%");
    };
  }

  private static Optional<BigDecimal> points(Evaluation now, Evaluation earlier) {
    return both(now, earlier)
        .map(pair -> pair.now().subtract(pair.earlier()))
        .map(d -> d.setScale(PRINTED_DECIMALS, RoundingMode.HALF_UP));
  }

  private static Optional<BigDecimal> percent(Evaluation now, Evaluation earlier) {
    return both(now, earlier)
        .filter(pair -> pair.earlier().signum() != 0)
        .map(
            pair ->
                pair.now()
                    .subtract(pair.earlier())
                    .multiply(HUNDRED)
                    .divide(pair.earlier(), PRINTED_DECIMALS, RoundingMode.HALF_UP));
  }

  private record Pair(BigDecimal now, BigDecimal earlier) {}

  private static Optional<Pair> both(Evaluation now, Evaluation earlier) {
    return now.exact()
        .flatMap(
            n ->
                earlier
                    .exact()
                    .map(
                        e ->
                            new Pair(
                                n.toDecimal(WORKING_DECIMALS), e.toDecimal(WORKING_DECIMALS))));
  }
}
