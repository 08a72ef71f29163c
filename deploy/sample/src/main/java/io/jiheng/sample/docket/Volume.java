package io.jiheng.sample.docket;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;

/**
 * What a court's year comes to 年度收结存: by construction, not by chance.
 *
 * @param meanDays mean days from filing to closing 平均办案周期 over all that was closed
 * @param families counts by type word, in the order of the file
 */
public record Volume(BigDecimal meanDays, LinkedHashMap<String, Counts> families) {

  /**
   * @param old pending when the first year begins 旧存; in later years what is left over counts
   * @param filed 新收, filings cancelled later not among them
   * @param closed 结案
   */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  public record Counts(int old, int filed, int closed) {

    Counts times(double scale) {
      return new Counts(scaled(old, scale), scaled(filed, scale), scaled(closed, scale));
    }

    private static int scaled(int count, double scale) {
      return (int) StrictMath.round(count * scale);
    }
  }

  Volume times(double scale) {
    var scaled = new LinkedHashMap<String, Counts>();
    families.forEach((word, counts) -> scaled.put(word, counts.times(scale)));
    return new Volume(meanDays, scaled);
  }

  /** The sum of days that gives the mean when so many are closed. */
  long daysOf(long closed) {
    return meanDays
        .multiply(BigDecimal.valueOf(closed))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /** Closed in a family; none if the court has no such cases. */
  int closed(String word) {
    return families.getOrDefault(word, new Counts(0, 0, 0)).closed();
  }

  /** Filed in a family; none if the court has no such cases. */
  public int filed(String word) {
    return families.getOrDefault(word, new Counts(0, 0, 0)).filed();
  }
}
