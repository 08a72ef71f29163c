package io.jiheng.budget.attainment;

import io.jiheng.budget.targets.Quotient;
import io.jiheng.budget.targets.TargetThreshold;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Units of measure 计量单位 that say the same in other words, or in other numbers. */
final class Units {

  /** 人/件 is what document 004 writes for cases per judge; its sheet is warned of it. */
  private static final Map<String, String> SAME =
      Map.of("天", "日", "个月", "月", "个工作日", "工作日", "个百分点", TargetThreshold.PER_CENT, "人/件", "件/人");

  /** How many of these are one whole. */
  private static final Map<String, BigDecimal> PARTS_OF_WHOLE =
      Map.of(
          TargetThreshold.PER_CENT,
          BigDecimal.valueOf(100),
          TargetThreshold.PER_MILLE,
          BigDecimal.valueOf(1000));

  private Units() {}

  /**
   * A figure in another unit, exactly: 0.15 % is 1.5 ‰.
   *
   * @return empty if nothing is the same in both
   */
  static Optional<Quotient> converted(Quotient figure, String from, String to) {
    if (plain(from).equals(plain(to))) {
      return Optional.of(figure);
    }
    if (!isShare(from) || !isShare(to)) {
      return Optional.empty();
    }
    return Optional.of(
        new Quotient(
            figure.dividend().multiply(partsOfWhole(to)),
            figure.divisor().multiply(partsOfWhole(from))));
  }

  /** Whether it measures a part of a whole. */
  static boolean isShare(String unit) {
    return PARTS_OF_WHOLE.containsKey(plain(unit));
  }

  /** How many of the unit are one whole; of a unit that measures no share, one. */
  static BigDecimal partsOfWhole(String unit) {
    return PARTS_OF_WHOLE.getOrDefault(plain(unit), BigDecimal.ONE);
  }

  /** Whether a figure without a unit can only be meant in this one; of money it cannot be known. */
  static boolean isUnderstood(String asked) {
    return !asked.startsWith(TargetThreshold.WAN) && !asked.equals(TargetThreshold.DAY_OF_YEAR);
  }

  private static String plain(String unit) {
    return SAME.getOrDefault(unit, unit);
  }
}
