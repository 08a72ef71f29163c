package io.jiheng.indicators.measures;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One counter cell: a day of a court and family. It holds all measures side by side.
 *
 * @param court court code, e.g. 冀0283
 * @param family type word 类型代字, e.g. 民初
 * @param day business day, Asia/Shanghai
 */
public record Cell(String court, String family, LocalDate day) implements Comparable<Cell> {

  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::court).thenComparing(Cell::family).thenComparing(Cell::day);

  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }
}
