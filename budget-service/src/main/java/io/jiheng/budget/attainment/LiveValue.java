package io.jiheng.budget.attainment;

import io.jiheng.budget.targets.Quotient;
import io.jiheng.budget.targets.TargetThreshold;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The value of an indicator of a court 实时指标值, as the indicator service told it.
 *
 * @param denominator empty for a plain count
 * @param value as it is printed; empty where there is nothing to divide by
 * @param rulesVersion by which rules it was counted 计数规则版本
 * @param calibre which version of the indicator's definition; messages of old name none
 * @param revision of two values of one day the one with the higher counts
 */
public record LiveValue(
    String court,
    String code,
    LocalDate asOf,
    BigDecimal numerator,
    Optional<BigDecimal> denominator,
    Optional<BigDecimal> value,
    String unit,
    int rulesVersion,
    Optional<CalibreVersion> calibre,
    Optional<Instant> countedAt,
    long revision) {

  private static final BigDecimal PRINTED_STEP = new BigDecimal("0.01");

  public String shown() {
    return value.map(printed -> printed.toPlainString() + unit).orElse("—");
  }

  /** To be held against the bar; empty if its unit is another one, or there is no value. */
  public Optional<Quotient> figure(TargetThreshold bar) {
    Optional<Quotient> figure = value.map(this::figure);
    return bar.unit().isEmpty()
        ? figure.filter(bare -> !Units.isShare(unit))
        : figure.flatMap(own -> Units.converted(own, unit, bar.unit()));
  }

  /**
   * The two numbers it comes from, where they make what is printed: then nothing is lost by
   * rounding. An indicator that is reckoned otherwise is taken as printed.
   */
  private Quotient figure(BigDecimal printed) {
    Quotient asPrinted = Quotient.of(printed);
    return denominator
        .filter(divisor -> divisor.signum() > 0)
        .map(divisor -> new Quotient(numerator.multiply(Units.partsOfWhole(unit)), divisor))
        .filter(exact -> isAsPrinted(exact.minus(asPrinted)))
        .orElse(asPrinted);
  }

  private static boolean isAsPrinted(Quotient difference) {
    Quotient size = difference.signum() < 0 ? difference.negated() : difference;
    return size.compareTo(Quotient.of(PRINTED_STEP)) < 0;
  }
}
