package io.jiheng.sample.recount;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A court's year as counted case by case 年度统计 (definitions of documents 000 and 003).
 *
 * @param old pending when the year begins 旧存
 * @param days sum of closing day − filing day over all closed
 * @param enforcementAccepted 执 and 执恢, old and filed
 */
public record YearCount(
    long old,
    long filed,
    long closed,
    long days,
    long enforcementAccepted,
    long enforcementClosed) {

  static final YearCount NONE = new YearCount(0, 0, 0, 0, 0, 0);

  YearCount plus(YearCount other) {
    return new YearCount(
        old + other.old,
        filed + other.filed,
        closed + other.closed,
        days + other.days,
        enforcementAccepted + other.enforcementAccepted,
        enforcementClosed + other.enforcementClosed);
  }

  public long pending() {
    return old + filed - closed;
  }

  /** 收结比, per cent. */
  public String clearanceRate() {
    return ratio(100 * closed, filed);
  }

  /** 结案率, per cent. */
  public String closingRate() {
    return ratio(100 * closed, old + filed);
  }

  /** 执结率, per cent. */
  public String enforcementClosingRate() {
    return ratio(100 * enforcementClosed, enforcementAccepted);
  }

  /** 平均办案周期, days. */
  public String meanDays() {
    return ratio(days, closed);
  }

  private static String ratio(long numerator, long denominator) {
    return denominator == 0
        ? "-"
        : BigDecimal.valueOf(numerator)
            .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP)
            .toPlainString();
  }
}
