package io.jiheng.indicators.catalogue;

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
   */
  public record Row(
      String indicator,
      String name,
      String number,
      Optional<Target> target,
      Optional<Schedule> schedule) {}
}
