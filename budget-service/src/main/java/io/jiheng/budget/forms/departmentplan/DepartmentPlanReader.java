package io.jiheng.budget.forms.departmentplan;

import io.jiheng.budget.forms.departmentplan.Paragraphs.Paragraph;
import io.jiheng.budget.forms.departmentplan.PlanChapters.Part;
import io.jiheng.budget.forms.departmentplan.PlanChapters.Placed;
import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.FormPlaces;
import io.jiheng.budget.forms.table.cell.ChineseNumber;
import io.jiheng.budget.forms.table.cell.UnitMention;
import io.jiheng.budget.forms.table.cell.YearMention;
import io.jiheng.budget.forms.table.cell.YearText;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan.NamedTarget;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan.SubGoal;
import io.jiheng.budget.forms.unitdocument.NamedTargetRemarks;
import io.jiheng.budget.forms.unitdocument.ReadUnitDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a department's plan 部门整体绩效目标 out of the prose of a file: its overall goal, the numbered
 * goals with their indicators, and the safeguards.
 */
public final class DepartmentPlanReader {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:[（(]("
              + ChineseNumber.DIGITS
              + ")[）)]|(\\d{1,2})\\s*[.．、]|("
              + ChineseNumber.DIGITS
              + ")\\s*、)\\s*(.*)",
          Pattern.DOTALL);
  private static final Pattern MARKED =
      Pattern.compile("绩效(目标|指标)\\s*[:：]\\s*(.*)", Pattern.DOTALL);

  private final List<GoalLines> goals = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private int depthOfGoals = -1;

  /** A goal while its paragraphs are gathered. */
  private record GoalLines(
      Place place, int number, List<String> title, List<String> text, List<NamedTarget> targets) {}

  /**
   * @return empty unless there are goals
   */
  public static Optional<ReadUnitDocument> read(List<Line> prose) {
    DepartmentPlanReader reader = new DepartmentPlanReader();
    PlanChapters chapters = PlanChapters.of(Paragraphs.of(prose));
    chapters.of(Part.GOALS).forEach(reader::takeGoal);
    return reader.goals.isEmpty() ? Optional.empty() : Optional.of(reader.plan(chapters));
  }

  private void takeGoal(Placed placed) {
    Paragraph paragraph = placed.paragraph();
    Matcher numbered = NUMBERED.matcher(paragraph.text());
    boolean below = !goals.isEmpty() && placed.depth() > depthOfGoals;
    if (!numbered.matches() || below) {
      add(paragraph);
      return;
    }
    depthOfGoals = placed.depth();
    String number =
        Stream.of(numbered.group(1), numbered.group(2), numbered.group(3))
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    String text = numbered.group(4);
    // Document 001 gives the indicators of its fifth goal the number of the sixth.
    boolean indicators = Label.plain(text).startsWith("绩效指标:");
    if (indicators && !goals.isEmpty()) {
      remarks.add(
          Remark.warning(
              paragraph.place(),
              "序号",
              "goal-number-on-indicators",
              Map.of("number", number, "goal", String.valueOf(last().number()))));
    } else {
      goals.add(
          new GoalLines(
              paragraph.place(),
              ChineseNumber.of(number),
              new ArrayList<>(),
              new ArrayList<>(),
              new ArrayList<>()));
    }
    add(text);
  }

  private GoalLines last() {
    return goals.get(goals.size() - 1);
  }

  private void add(Paragraph paragraph) {
    if (goals.isEmpty()) {
      remarks.add(
          Remark.warning(
              paragraph.place(),
              "分项绩效目标",
              "plan-text-unread",
              Map.of("written", paragraph.text())));
    } else {
      add(paragraph.text());
    }
  }

  private void add(String text) {
    Matcher marked = MARKED.matcher(text);
    if (!marked.matches()) {
      (last().text().isEmpty() ? last().title() : last().text()).add(text);
    } else if (marked.group(1).equals("目标")) {
      last().text().add(marked.group(2));
    } else {
      last().targets().addAll(NamedTargets.of(marked.group(2)));
    }
  }

  private ReadUnitDocument plan(PlanChapters chapters) {
    DepartmentPlan plan =
        new DepartmentPlan(
            String.join("\n", texts(chapters.of(Part.OVERALL))),
            goals.stream().map(DepartmentPlanReader::goal).toList(),
            texts(chapters.of(Part.SAFEGUARDS)));
    goals.forEach(
        goal -> remarks.addAll(NamedTargetRemarks.of(CellPlace.of(goal.place()), goal.targets())));
    remarks.addAll(chapters.remarks());
    return new ReadUnitDocument(
        FormPlaces.of(chapters.headings().get(0).place()),
        UnitMention.NONE,
        year(chapters),
        plan,
        remarks);
  }

  private static YearMention year(PlanChapters chapters) {
    return new YearMention(
        chapters.headings().stream()
            .flatMap(heading -> YearText.titled(heading.text()).stream())
            .toList(),
        Optional.empty(),
        Stream.of(Part.values())
            .flatMap(part -> texts(chapters.of(part)).stream())
            .flatMap(text -> YearText.first(text).stream())
            .findFirst(),
        Optional.empty());
  }

  private static List<String> texts(List<Placed> placed) {
    return placed.stream().map(one -> one.paragraph().text()).toList();
  }

  /**
   * Where a goal has no text of its own its title's first sentence is the title, the rest the text.
   */
  private static SubGoal goal(GoalLines lines) {
    String title = String.join("\n", lines.title());
    String text = String.join("\n", lines.text());
    if (text.isEmpty() && title.contains("。")) {
      int end = title.indexOf('。');
      text = title.substring(end + 1).strip();
      title = title.substring(0, end);
    }
    return new SubGoal(lines.number(), title, text, lines.targets());
  }
}
