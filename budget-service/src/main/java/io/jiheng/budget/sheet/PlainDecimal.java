package io.jiheng.budget.sheet;

import java.math.BigDecimal;

/** A number without zeros behind its last decimal, so that two of the same value are equal. */
final class PlainDecimal {

  private PlainDecimal() {}

  static BigDecimal of(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.setScale(Math.max(0, bare.scale()));
  }
}
