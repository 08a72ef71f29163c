package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Line;
import io.jiheng.budget.document.form.IndicatorColumns.Part;
import java.util.Map;

/**
 * The target of an indicator row in one text. Some forms (表11 of Inner Mongolia) keep sign, figure
 * and unit in columns of their own: 大于等于, 95, % become ≥95%.
 */
final class TargetCell {

  private static final Map<String, String> SIGNS =
      Map.of("大于等于", "≥", "小于等于", "≤", "等于", "=", "大于", ">", "小于", "<");

  private TargetCell() {}

  static String of(IndicatorColumns columns, Line row) {
    String value = columns.text(row, Part.TARGET);
    if (value.isEmpty() || columns.text(row, Part.NATURE).contains("定性")) {
      return value;
    }
    return joined(columns.text(row, Part.SIGN), value, columns.text(row, Part.MEASURE));
  }

  /** Words alone stand with the unit: 单位（文字描述）. */
  static String joined(String sign, String value, String unit) {
    if (value.isEmpty()) {
      return unit;
    }
    boolean startsWithFigure = Character.isDigit(value.charAt(0));
    return (startsWithFigure ? SIGNS.getOrDefault(sign, sign) : "")
        + value
        + (value.endsWith(unit) ? "" : unit);
  }
}
