package io.jiheng.indicators.catalogue;

import io.jiheng.indicators.measures.Measure;

/** One sum of a formula: a measure over a set of families and a window, added or taken away. */
public record Term(Measure measure, FamilySet families, Window window, Sign sign) {

  /** Whether the sum is added or taken away. */
  public enum Sign {
    PLUS(1),
    MINUS(-1);

    private final int factor;

    Sign(int factor) {
      this.factor = factor;
    }

    /** 1 or −1. */
    public int factor() {
      return factor;
    }
  }
}
