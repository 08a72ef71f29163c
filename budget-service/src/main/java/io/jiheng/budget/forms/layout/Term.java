package io.jiheng.budget.forms.layout;

import io.jiheng.budget.forms.line.Line;
import java.util.Optional;
import java.util.regex.Pattern;

/** What time a name of a row or column is of 期限: of the year, or of all years of the project. */
enum Term {
  /** 年度目标, 年度指标值, 年度资金总额 */
  ANNUAL("(?:本?年度?|当年|全年)"),
  /** 中期目标, 长期指标值, 实施期资金总额 */
  LONG("(?:中长?期|长期|实施期|项目期|总实施期)");

  private final Pattern target;
  private final Pattern money;

  Term(String of) {
    this.target = Pattern.compile(of + "(?:绩效|总体)*(?:目标|指标)(?:值|内容)?");
    this.money = Pattern.compile(of + "(?:项目)?(?:资金|预算)(?:总额|总数|合计|数)?");
  }

  /** The cell that names targets of this term. */
  Optional<Line.Cell> target(Line line) {
    return find(line, target);
  }

  /** The cell that names money of this term. */
  Optional<Line.Cell> money(Line line) {
    return find(line, money);
  }

  /** Whether a column of this name holds targets of this term. */
  boolean isTarget(String label) {
    return target.matcher(label).matches();
  }

  private static Optional<Line.Cell> find(Line line, Pattern pattern) {
    return line.filled().stream()
        .filter(cell -> pattern.matcher(cell.label()).matches())
        .findFirst();
  }
}
