package io.jiheng.sample.docket;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that comes out the same on every run and every JDK: only the specified bits of {@link
 * SplittableRandom} and {@link StrictMath} are used.
 */
public final class Chance {

  private final SplittableRandom bits;

  private Chance(long seed) {
    this.bits = new SplittableRandom(seed);
  }

  /** The chance of one matter, e.g. 冀02/mz-2022-12/closing; no matter disturbs another's. */
  public static Chance of(long seed, String matter) {
    long hash = seed ^ 0xcbf29ce484222325L;
    for (int i = 0; i < matter.length(); i++) {
      hash = (hash ^ matter.charAt(i)) * 0x100000001b3L;
    }
    return new Chance(hash);
  }

  /** Evenly in [0, 1). */
  public double unit() {
    return (bits.nextLong() >>> 11) * 0x1.0p-53;
  }

  /** Evenly in 0 .. bound − 1; 0 for a bound of 0. */
  public int below(int bound) {
    return (int) (unit() * bound);
  }

  public boolean happens(double share) {
    return unit() < share;
  }

  public <T> T pick(List<T> list) {
    return list.get(below(list.size()));
  }

  /** An index, each as likely as its weight. */
  public int weighted(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double left = unit() * sum;
    for (int i = 0; i < weights.length - 1; i++) {
      left -= weights[i];
      if (left < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }

  /** Lognormal with median 1. */
  double lognormal(double spread) {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
    return StrictMath.exp(spread * radius * StrictMath.cos(2 * StrictMath.PI * unit()));
  }

  void shuffle(List<?> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      swap(list, i, below(i + 1));
    }
  }

  private static <T> void swap(List<T> list, int i, int j) {
    list.set(i, list.set(j, list.get(i)));
  }
}
