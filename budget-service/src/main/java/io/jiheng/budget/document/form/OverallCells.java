package io.jiheng.budget.document.form;

import java.util.EnumMap;
import java.util.Map;

/** The cells of one row of an overall target sheet, by what they hold. */
final class OverallCells {

  enum Part {
    DUTY,
    OBJECTIVE,
    INDICATOR,
    SIGN,
    MEASURE,
    ANNUAL,
    PLANNED,
    STANDARD,
    STANDARD_SOURCE,
    MEAN,
    LAST_YEAR,
    SOURCE,
    NOTE,
    ACTIVITY,
    PROJECTS,
    DEPARTMENTS
  }

  private final Map<Part, String> texts = new EnumMap<>(Part.class);
  private final boolean shifted;

  /**
   * @param shifted whether cells stand where others should
   */
  OverallCells(Map<Part, String> texts, boolean shifted) {
    this.texts.putAll(texts);
    this.shifted = shifted;
  }

  boolean shifted() {
    return shifted;
  }

  String text(Part part) {
    return texts.getOrDefault(part, "").strip();
  }
}
