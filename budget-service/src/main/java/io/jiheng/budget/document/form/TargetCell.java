package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Label;
import io.jiheng.budget.document.Line;
import io.jiheng.budget.document.form.IndicatorColumns.Part;
import io.jiheng.budget.money.FigureText;
import io.jiheng.budget.target.Comparison;
import io.jiheng.budget.target.ComparisonWords;
import io.jiheng.budget.target.Target;
import io.jiheng.budget.target.TargetText;
import java.util.Optional;
import java.util.Set;

/**
 * The target of an indicator row in one text. Some forms (表11 of Inner Mongolia) keep sign, figure
 * and unit in columns of their own: 大于等于, 95, % become ≥95%.
 *
 * @param signTaken whether the text says what the column of the sign says
 * @param measureTaken whether the text says what the column of the unit says
 */
record TargetCell(String text, boolean signTaken, boolean measureTaken) {

  /** The one that a figure is written with, and how some systems name it in the unit's column. */
  private static final Set<String> PER_CENT = Set.of("%", "百分比", "百分率", "百分点", "个百分点");

  static String of(IndicatorColumns columns, Line row) {
    String value = columns.text(row, Part.TARGET);
    if (value.isEmpty() || columns.text(row, Part.NATURE).contains("定性")) {
      return value;
    }
    return joined(columns.text(row, Part.SIGN), value, columns.text(row, Part.MEASURE));
  }

  static String joined(String sign, String value, String measure) {
    return of(sign, value, measure).text;
  }

  /** Words alone stand with the unit: 单位（文字描述）. */
  static TargetCell of(String sign, String value, String measure) {
    if (value.isEmpty()) {
      return new TargetCell(sign + measure, true, true);
    }
    boolean measured = endsWith(value, measure);
    String signed = signed(sign, value);
    String text = signed + (measured ? "" : measure);
    boolean figure =
        new Target.Qualitative(value).hasFigure()
            || !(TargetText.of(text).understood() instanceof Target.Qualitative);
    return figure
        ? new TargetCell(text, true, true)
        : new TargetCell(value, sign.isEmpty() || value.startsWith(sign), measured);
  }

  /** 大于等于 before the figure is ≥; what the value says by itself is not said twice. */
  private static String signed(String sign, String value) {
    String plain = Label.plain(sign);
    Optional<Comparison> said = ComparisonWords.sign(plain);
    boolean own =
        said.isPresent() && ComparisonWords.beginning(FigureText.plain(value)).equals(said);
    boolean word = !plain.isEmpty() && Character.isIdeographic(plain.charAt(0));
    return (own ? "" : said.filter(known -> word).map(Comparison::sign).orElse(sign)) + value;
  }

  private static boolean endsWith(String value, String measure) {
    return value.endsWith(measure)
        || PER_CENT.contains(measure) && PER_CENT.stream().anyMatch(value::endsWith);
  }
}
