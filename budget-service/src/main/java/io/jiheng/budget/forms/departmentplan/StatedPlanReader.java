package io.jiheng.budget.forms.departmentplan;

import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.FormPlaces;
import io.jiheng.budget.forms.table.cell.UnitMention;
import io.jiheng.budget.forms.table.cell.YearMention;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan.NamedTarget;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan.SubGoal;
import io.jiheng.budget.forms.unitdocument.NamedTargetRemarks;
import io.jiheng.budget.forms.unitdocument.ReadUnitDocument;
import io.jiheng.budget.sheet.check.SheetPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Reads a department's plan 部门整体绩效目标 whose lines are its paragraphs. */
final class StatedPlanReader {

  private static final int LINES_OF_HEAD = 3;

  private final List<Line> lines;

  private StatedPlanReader(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * @param lines from the title on, none of them blank
   * @return empty if it is not written like that
   */
  static Optional<ReadUnitDocument> read(List<Line> lines) {
    StatedPlanReader reader = new StatedPlanReader(lines);
    int goals = reader.find(PlanWords.GOALS, LINES_OF_HEAD);
    int safeguards = reader.find(PlanWords.SAFEGUARDS, goals);
    boolean written =
        lines.size() > LINES_OF_HEAD
            && UnitMention.stated(lines.get(1).text()).isPresent()
            && lines.get(2).text().equals(PlanWords.OVERALL)
            && safeguards < lines.size()
            && (goals + 1 == safeguards
                || PlanWords.numbered(lines.get(goals + 1).text()).matches());
    return written ? Optional.of(reader.read(goals, safeguards)) : Optional.empty();
  }

  private ReadUnitDocument read(int goals, int safeguards) {
    List<Remark> remarks = new ArrayList<>();
    DepartmentPlan plan =
        new DepartmentPlan(
            String.join("\n", paragraphs(LINES_OF_HEAD, goals)),
            goals(lines.subList(goals + 1, safeguards), remarks),
            paragraphs(safeguards + 1, lines.size()));
    return new ReadUnitDocument(
        new FormPlaces(
            lines.get(0).place(),
            Map.of(
                SheetPointer.UNIT, lines.get(1).placeOf(0),
                SheetPointer.YEAR, lines.get(0).placeOf(0))),
        UnitMention.stated(lines.get(1).text()).orElse(UnitMention.NONE),
        YearMention.ofHeading(lines.get(0).text()),
        plan,
        remarks);
  }

  private int find(String heading, int from) {
    int at = from;
    while (at < lines.size() && !lines.get(at).text().equals(heading)) {
      at++;
    }
    return at;
  }

  private List<String> paragraphs(int from, int to) {
    return lines.subList(from, to).stream().map(line -> PlanWords.unquoted(line.text())).toList();
  }

  private static List<SubGoal> goals(List<Line> lines, List<Remark> remarks) {
    List<SubGoal> goals = new ArrayList<>();
    for (Line line : lines) {
      Matcher numbered = PlanWords.numbered(line.text());
      if (numbered.matches()) {
        int number = Integer.parseInt(numbered.group(1));
        goals.add(new SubGoal(number, numbered.group(2), "", List.of()));
      } else if (line.text().startsWith(PlanWords.INDICATORS)) {
        String sentence = line.text().substring(PlanWords.INDICATORS.length());
        List<NamedTarget> targets = IndicatorSentence.read(sentence);
        remarks.addAll(NamedTargetRemarks.of(line.placeOf(0), targets));
        goals.add(with(goals.remove(goals.size() - 1), targets));
      } else {
        goals.add(with(goals.remove(goals.size() - 1), line.text()));
      }
    }
    return goals;
  }

  private static SubGoal with(SubGoal goal, List<NamedTarget> more) {
    return new SubGoal(
        goal.number(),
        goal.title(),
        goal.text(),
        Stream.concat(goal.indicators().stream(), more.stream()).toList());
  }

  /** What goes on below the text belongs to it. */
  private static SubGoal with(SubGoal goal, String line) {
    String more = line.startsWith(PlanWords.TEXT) ? line.substring(PlanWords.TEXT.length()) : line;
    String text = goal.text().isEmpty() ? more : goal.text() + "\n" + more;
    return new SubGoal(goal.number(), goal.title(), text, goal.indicators());
  }
}
