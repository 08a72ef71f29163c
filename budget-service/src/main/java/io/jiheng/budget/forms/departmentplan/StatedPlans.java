package io.jiheng.budget.forms.departmentplan;

import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.table.Cut;
import io.jiheng.budget.forms.unitdocument.ReadUnitDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the departments' plans 部门整体绩效目标 that state their year and whose they are, as they do when
 * they were written here. Each of their lines is a paragraph, so nothing is put together or guessed
 * at, and they are cut out before other forms are looked for.
 */
public final class StatedPlans {

  private final List<Line> lines;
  private final List<ReadUnitDocument> plans = new ArrayList<>();
  private final List<Line> rest = new ArrayList<>();

  private StatedPlans(List<Line> lines) {
    this.lines = lines;
  }

  public static Cut<ReadUnitDocument> in(List<Line> lines) {
    StatedPlans found = new StatedPlans(lines);
    found.cut();
    return new Cut<>(found.plans, found.rest);
  }

  private void cut() {
    int at = 0;
    while (at < lines.size()) {
      int end = isTitle(lines.get(at)) ? end(at) : at;
      Optional<ReadUnitDocument> plan =
          end == at ? Optional.empty() : StatedPlanReader.read(written(at, end));
      if (plan.isPresent()) {
        plans.add(plan.get());
        at = end;
      } else {
        rest.add(lines.get(at));
        at++;
      }
    }
  }

  private static boolean isTitle(Line line) {
    return !line.tabular() && PlanWords.isTitle(line.text());
  }

  /** Where a table begins, another document, or another worksheet. */
  private int end(int title) {
    String part = lines.get(title).place().part();
    int end = title + 1;
    while (end < lines.size() && goesOn(lines.get(end), part)) {
      end++;
    }
    return end;
  }

  private static boolean goesOn(Line line, String part) {
    return line.isBlank()
        || !line.tabular() && line.place().part().equals(part) && !endsPlan(line.text());
  }

  private static boolean endsPlan(String text) {
    return PlanWords.isTurn(text)
        && !List.of(PlanWords.OVERALL, PlanWords.GOALS, PlanWords.SAFEGUARDS).contains(text);
  }

  private List<Line> written(int from, int to) {
    return lines.subList(from, to).stream().filter(line -> !line.isBlank()).toList();
  }
}
