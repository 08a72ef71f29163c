package io.jiheng.sample.client;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.jiheng.sample.SampleFiles;
import java.math.BigDecimal;
import java.util.List;

/**
 * What becomes of a project 项目经过 ({@code sample/budget.json}).
 *
 * @param year 0 for the present one, -1 for last year
 * @param until how far it is taken; IN_EXECUTION where nothing is said
 * @param paid of what its plan allows, as a share
 * @param steps what happens then, once
 */
record BudgetStory(
    String unit, String name, int year, String until, BigDecimal paid, List<Step> steps) {

  private static final BigDecimal USUALLY_PAID = new BigDecimal("0.97");

  /**
   * A request.
   *
   * @param put whether by PUT; else by POST
   * @param path under the project, or with a slash before it under the interface
   * @param day month and day before which it does not happen in the sheet's year
   * @param match the version it asks for
   * @param refused whether the service may refuse it: a level stops a payment, a value is not there
   *     yet
   */
  record Step(
      Role as,
      boolean put,
      String path,
      String day,
      Integer match,
      boolean refused,
      JsonNode body) {}

  BudgetStory {
    until = until == null ? "IN_EXECUTION" : until;
    paid = paid == null ? USUALLY_PAID : paid;
    steps = steps == null ? List.of() : List.copyOf(steps);
  }

  static List<BudgetStory> all() {
    return SampleFiles.read("budget.json", new TypeReference<List<BudgetStory>>() {});
  }

  /** That of a sheet; the usual one where none is told. */
  static BudgetStory of(JsonNode sheet, int year, List<BudgetStory> all) {
    var unit = sheet.path("unit").asText();
    var name = sheet.path("name").asText();
    return all.stream()
        .filter(told -> told.unit().equals(unit) && told.name().equals(name) && told.year() == year)
        .findFirst()
        .orElseGet(() -> new BudgetStory(unit, name, year, null, null, null));
  }
}
