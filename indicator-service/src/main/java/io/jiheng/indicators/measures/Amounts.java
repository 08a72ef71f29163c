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

  Amounts(short[] measures, long[] values) {
    this.measures = measures;
    this.values = values;
  }

  public long of(Measure measure) {
    int found = Arrays.binarySearch(measures, (short) measure.ordinal());
    return found < 0 ? 0 : values[found];
  }

  public Amounts plus(Amounts other) {
    var sum = new AmountsBuilder();
    sum.add(this);
    sum.add(other);
    return sum.build();
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
