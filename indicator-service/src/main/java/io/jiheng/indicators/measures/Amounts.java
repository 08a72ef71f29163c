package io.jiheng.indicators.measures;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.ObjLongConsumer;

/** What a cell holds: an amount for each measure that is not 0. Immutable. */
public final class Amounts {

  public static final Amounts NONE = new Amounts(new short[0], new long[0]);
  private static final Measure[] MEASURES = Measure.values();

  /** Ordinals of measures, ascending. */
  private final short[] measures;

  private final long[] values;

  private Amounts(short[] measures, long[] values) {
    this.measures = measures;
    this.values = values;
  }

  /** From one amount for every measure in the order of {@link Measure#values()}. */
  public static Amounts of(long[] all) {
    int size = 0;
    for (long amount : all) {
      size += amount == 0 ? 0 : 1;
    }
    if (size == 0) {
      return NONE;
    }
    var measures = new short[size];
    var values = new long[size];
    int next = 0;
    for (int m = 0; m < all.length; m++) {
      if (all[m] != 0) {
        measures[next] = (short) m;
        values[next++] = all[m];
      }
    }
    return new Amounts(measures, values);
  }

  public long of(Measure measure) {
    int found = Arrays.binarySearch(measures, (short) measure.ordinal());
    return found < 0 ? 0 : values[found];
  }

  public Amounts plus(Amounts other) {
    var sum = new long[MEASURES.length];
    forEach((measure, amount) -> sum[measure.ordinal()] += amount);
    other.forEach((measure, amount) -> sum[measure.ordinal()] += amount);
    return of(sum);
  }

  public boolean isZero() {
    return measures.length == 0;
  }

  /** Tells every measure whose amount is not 0. */
  public void forEach(ObjLongConsumer<Measure> action) {
    for (int i = 0; i < measures.length; i++) {
      action.accept(MEASURES[measures[i]], values[i]);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Amounts amounts
        && Arrays.equals(measures, amounts.measures)
        && Arrays.equals(values, amounts.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(measures), Arrays.hashCode(values));
  }

  @Override
  public String toString() {
    var text = new StringBuilder("{");
    forEach(
        (measure, amount) -> text.append(measure.code()).append('=').append(amount).append(' '));
    return text.append('}').toString();
  }
}
