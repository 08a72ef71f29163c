package io.jiheng.budget.forms;

import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.line.Line;
import java.util.List;

/**
 * Tells a document of indicator definitions 指标定义 (document 003): it gives each indicator an aim, a
 * calibre with numerator and denominator, and ways to better it.
 */
public final class DefinitionDocument {

  private static final List<String> HEADINGS = List.of("统计口径", "提升方式");
  private static final int SEVERAL = 2;

  private DefinitionDocument() {}

  public static boolean isOne(List<Line> lines) {
    return HEADINGS.stream().allMatch(heading -> count(lines, heading) >= SEVERAL);
  }

  private static long count(List<Line> lines, String heading) {
    return lines.stream()
        .map(line -> Label.plain(line.text()).replaceFirst("^[^\\p{IsHan}]+", ""))
        .filter(heading::equals)
        .count();
  }
}
