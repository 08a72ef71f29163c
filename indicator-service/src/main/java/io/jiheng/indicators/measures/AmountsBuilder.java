package io.jiheng.indicators.measures;

import java.util.Arrays;

/**
 * Sums up what a cell holds. Sparse: a batch touches thousands of cells, each in a few measures.
 */
public final class AmountsBuilder {

  private static final int USUAL_SIZE = 8;

  /** Ordinals of measures, ascending; as many as {@link #size}. */
  private short[] measures = new short[USUAL_SIZE];

  private long[] values = new long[USUAL_SIZE];
  private int size;

  public void add(Measure measure, long amount) {
    int found = Arrays.binarySearch(measures, 0, size, (short) measure.ordinal());
    if (found >= 0) {
      values[found] += amount;
    } else if (amount != 0) {
      insert(-found - 1, (short) measure.ordinal(), amount);
    }
  }

  public void add(Amounts held) {
    held.forEach(this::add);
  }

  /** What came together; measures whose sum is 0 are left out. */
  public Amounts build() {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      kept += values[i] == 0 ? 0 : 1;
    }
    if (kept == 0) {
      return Amounts.NONE;
    }
    var keptMeasures = new short[kept];
    var keptValues = new long[kept];
    int next = 0;
    for (int i = 0; i < size; i++) {
      if (values[i] != 0) {
        keptMeasures[next] = measures[i];
        keptValues[next++] = values[i];
      }
    }
    return new Amounts(keptMeasures, keptValues);
  }

  private void insert(int at, short measure, long amount) {
    if (size == measures.length) {
      measures = Arrays.copyOf(measures, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    System.arraycopy(measures, at, measures, at + 1, size - at);
    System.arraycopy(values, at, values, at + 1, size - at);
    measures[at] = measure;
    values[at] = amount;
    size++;
  }
}
