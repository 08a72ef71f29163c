package io.jiheng.budget.forms.table.cell;

import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.money.FigureText;
import io.jiheng.budget.sheet.Indicator;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The points 分值 of an indicator row: 12.5, 10分; or what it weighs of a hundred, 20%. */
public final class PointsCell {

  private static final Pattern POINTS = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})?)[分%]?");
  private static final Pattern NOTHING = Pattern.compile("[-—/*]*");
  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  private PointsCell() {}

  /**
   * @return empty if there are none, or none that could be points
   */
  public static Optional<BigDecimal> read(String text) {
    return number(text).filter(read -> read.compareTo(MOST) <= 0);
  }

  /** A number of points, or of several rows together. */
  public static Optional<BigDecimal> number(String text) {
    Matcher points = POINTS.matcher(FigureText.plain(text).replaceAll("\\s+", ""));
    return points.matches() ? Optional.of(new BigDecimal(points.group(1))) : Optional.empty();
  }

  /** As a printed form has them, empty where the row has none. */
  public static String written(Indicator row) {
    return row.points().map(BigDecimal::toPlainString).orElse("");
  }

  /** Whether something is written that is not understood. */
  public static boolean isUnread(String text) {
    return !NOTHING.matcher(Label.plain(text)).matches() && read(text).isEmpty();
  }
}
