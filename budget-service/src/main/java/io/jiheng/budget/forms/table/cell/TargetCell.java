package io.jiheng.budget.forms.table.cell;

import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.money.FigureText;
import io.jiheng.budget.targets.Comparison;
import io.jiheng.budget.targets.ComparisonWords;
import io.jiheng.budget.targets.Target;
import io.jiheng.budget.targets.TargetText;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The target of an indicator row in one text. Some forms (表11 of Inner Mongolia) keep sign, figure
 * and unit in columns of their own: 大于等于, 95, % become ≥95%.
 *
 * @param signTaken whether the text says what the column of the sign says
 * @param measureTaken whether the text says what the column of the unit says
 */
public record TargetCell(String text, boolean signTaken, boolean measureTaken) {

  private static final String WORDS = "定性";
  private static final String FIGURE = "定量";
  private static final Set<String> NATURES = Set.of("正向", "反向", WORDS, FIGURE);

  /** The one that a figure is written with, and how some systems name it in the unit's column. */
  private static final Set<String> PER_CENT = Set.of("%", "百分比", "百分率", "百分点", "个百分点");

  /**
   * Reads the target; a nature, sign or unit that is no part of it stays unread. Forms have the
   * sign under 指标方向 or under 指标性质, and what a target is by its direction under the other.
   *
   * @param kept what is kept of a cell's text
   */
  public static String read(
      FormCell nature,
      FormCell sign,
      FormCell value,
      FormCell measure,
      UnaryOperator<String> kept) {
    Optional<FormCell> signed =
        Stream.of(sign, nature).filter(cell -> isSign(cell.covering())).findFirst();
    TargetCell target =
        of(
            signed.map(cell -> kept.apply(cell.covering())).orElse(""),
            kept.apply(value.read()),
            kept.apply(measure.covering()));
    if (target.signTaken) {
      signed.ifPresent(FormCell::readMerged);
    }
    if (target.measureTaken) {
      measure.readMerged();
    }
    Stream.of(nature, sign)
        .filter(cell -> isNature(Label.plain(cell.covering()), TargetText.of(target.text)))
        .forEach(FormCell::readMerged);
    return target.text;
  }

  static String joined(String sign, String value, String measure) {
    return of(sign, value, measure).text;
  }

  /** Words alone stand with the unit: 单位（文字描述）. */
  static TargetCell of(String sign, String value, String measure) {
    if (value.isEmpty()) {
      return new TargetCell(sign + measure, true, true);
    }
    if (isFigure(measure)) {
      // Two figures beside each other would be read as one.
      TargetCell alone = of(sign, value, "");
      return new TargetCell(alone.text, alone.signTaken, false);
    }
    boolean measured = endsWith(value, measure);
    String text = signed(sign, value) + (measured ? "" : measure);
    boolean figure =
        new Target.Qualitative(value).hasFigure()
            || !(TargetText.of(text).understood() instanceof Target.Qualitative);
    return figure
        ? new TargetCell(text, true, true)
        : new TargetCell(value, sign.isEmpty() || value.startsWith(sign), measured);
  }

  private static boolean isFigure(String measure) {
    return !measure.isEmpty() && Character.isDigit(FigureText.plain(measure + " ").charAt(0));
  }

  private static boolean isSign(String text) {
    return ComparisonWords.sign(FigureText.plain(text)).isPresent();
  }

  /** Whether the target is of this nature by itself, so that nothing is lost of it. */
  private static boolean isNature(String nature, TargetText target) {
    if (!NATURES.contains(nature)) {
      return false;
    }
    String own = TargetParts.of(target).nature();
    return switch (nature) {
      case FIGURE -> !own.equals(WORDS);
      case WORDS -> own.equals(WORDS) || target.understood() instanceof Target.Deadline;
      default -> own.equals(nature);
    };
  }

  /** 大于等于 before the figure is ≥; what the value says by itself is not said twice. */
  private static String signed(String sign, String value) {
    String plain = FigureText.plain(sign);
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
