package io.jiheng.sample.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The sample's sheets, which are of the documents' year, as sheets of another year 年度. */
final class SheetYear {

  private SheetYear() {}

  /** The same sheet with its year, the days of its plan and those of its targets moved by years. */
  static JsonNode in(JsonNode sheet, int year) {
    ObjectNode moved = sheet.deepCopy();
    var before = sheet.path("year").asText() + "-";
    moved.put("year", year);
    for (var step : moved.path("plan")) {
      var day = step.path("day").asText();
      ((ObjectNode) step).put("day", day.replaceFirst("^" + before, year + "-"));
    }
    for (var row : moved.path("indicators")) {
      var target = row.path("target").asText();
      ((ObjectNode) row)
          .put("target", target.replace(sheet.path("year").asText() + "年", year + "年"));
    }
    return moved;
  }
}
