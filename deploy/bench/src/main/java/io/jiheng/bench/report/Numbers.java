package io.jiheng.bench.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Numbers as the table shows them. */
public final class Numbers {

  private Numbers() {}

  /** With commas between thousands, whatever the machine's language. */
  static String grouped(double amount, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", amount);
  }

  /** The middle one; of an even number, the mean of the two in the middle. */
  public static double median(Collection<Double> amounts) {
    if (amounts.isEmpty()) {
      throw new IllegalArgumentException("no amounts, no median");
    }
    double[] sorted = amounts.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : Arrays.stream(sorted, middle - 1, middle + 1).average().orElseThrow();
  }
}
