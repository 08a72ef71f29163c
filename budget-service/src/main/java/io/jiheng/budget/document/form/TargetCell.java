package io.jiheng.budget.document.form;

import io.jiheng.budget.document.form.IndicatorColumns.Part;
import java.util.Map;
import java.util.Set;

/**
 * The target of an indicator row in one text. Some forms (表11 of Inner Mongolia) keep sign, figure
 * and unit in columns of their own: 大于等于, 95, % become ≥95%.
 */
final class TargetCell {

  private static final Map<String, String> SIGNS =
      Map.of("大于等于", "≥", "小于等于", "≤", "等于", "=", "大于", ">", "小于", "<");

  /** What a target is by its direction; its sign says so too. */
  private static final Set<String> NATURES = Set.of("正向", "反向", "定性", "定量");

  private TargetCell() {}

  /** Reads the target; a sign or a unit that is no part of it stays unread. */
  static String of(IndicatorColumns columns, FormRow row) {
    FormCell nature = columns.cell(row, Part.NATURE);
    boolean words = nature.looksLike(text -> text.contains("定性"));
    if (nature.looksLike(text -> NATURES.contains(text.strip()))) {
      nature.read();
    }
    String value = columns.text(row, Part.TARGET);
    if (words || value.isEmpty()) {
      return value;
    }
    boolean signed = Character.isDigit(value.charAt(0));
    return joined(
        signed ? columns.merged(row, Part.SIGN) : "", value, columns.merged(row, Part.MEASURE));
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
