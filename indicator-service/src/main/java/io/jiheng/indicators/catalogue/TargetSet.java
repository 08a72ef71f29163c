package io.jiheng.indicators.catalogue;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * The targets of one document 目标表 for a year.
 *
 * @param code the name in the API, e.g. overall-2023
 * @param rows by indicator code
 */
public record TargetSet(
    String code, String chineseName, int year, String document, Map<String, Row> rows) {

  /**
   * One row of a target set.
   *
   * @param indicator the code of the indicator
   * @param name what the document calls it
   * @param number its number in the document
   * @param due by the end of which month the target is to be reached; absent where it holds on
   *     every day
   */
  public record Row(
      String indicator,
      String name,
      String number,
      Optional<Target> target,
      Optional<Schedule> schedule,
      Optional<Month> due) {

    /** The day by which the target is to be reached, in the year of a day. */
    public Optional<LocalDate> dueOn(LocalDate asOf) {
      return due.map(month -> YearMonth.of(asOf.getYear(), month).atEndOfMonth());
    }
  }
}
