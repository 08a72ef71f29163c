package io.jiheng.budget.document.form;

import io.jiheng.budget.document.DepartmentPlan;
import io.jiheng.budget.document.DepartmentPlan.NamedTarget;
import io.jiheng.budget.document.DepartmentPlan.SubGoal;
import io.jiheng.budget.document.Label;
import io.jiheng.budget.document.Line;
import io.jiheng.budget.document.Place;
import io.jiheng.budget.document.ReadUnitDocument;
import io.jiheng.budget.document.Remark;
import io.jiheng.budget.document.UnitMention;
import io.jiheng.budget.document.YearMention;
import io.jiheng.budget.document.form.Paragraphs.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a department's plan 部门整体绩效目标 out of the prose of a file: its overall goal, the numbered
 * goals with their indicators, and the safeguards.
 */
final class DepartmentPlanReader {

  private enum Part {
    BEFORE,
    OVERALL,
    GOALS,
    SAFEGUARDS,
    AFTER
  }

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:[（(](" + ChineseNumber.DIGITS + ")[）)]|(\\d{1,2})\\s*[.．、])\\s*(.*)", Pattern.DOTALL);
  private static final Pattern MARKED =
      Pattern.compile("绩效(目标|指标)\\s*[:：]\\s*(.*)", Pattern.DOTALL);

  private final List<String> overall = new ArrayList<>();
  private final List<GoalLines> goals = new ArrayList<>();
  private final List<String> safeguards = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private Part part = Part.BEFORE;
  private Optional<Place> place = Optional.empty();

  /** A goal while its paragraphs are gathered. */
  private record GoalLines(
      Place place, int number, List<String> title, List<String> text, List<NamedTarget> targets) {}

  /**
   * @return empty unless there are goals
   */
  static Optional<ReadUnitDocument> read(List<Line> prose) {
    DepartmentPlanReader reader = new DepartmentPlanReader();
    List<Paragraph> paragraphs = Paragraphs.of(prose);
    paragraphs.forEach(reader::take);
    return reader.goals.isEmpty() ? Optional.empty() : Optional.of(reader.plan(paragraphs));
  }

  private void take(Paragraph paragraph) {
    if (Paragraphs.isHeading(paragraph.text())) {
      turn(paragraph);
      return;
    }
    switch (part) {
      case OVERALL -> overall.add(paragraph.text());
      case GOALS -> takeGoal(paragraph);
      case SAFEGUARDS -> safeguards.add(paragraph.text());
      default -> {
        // Prose outside of the plan.
      }
    }
  }

  private void turn(Paragraph heading) {
    String words = Label.plain(heading.text());
    if (words.contains("项目绩效目标")) {
      part = Part.AFTER;
    } else if (words.contains("分项绩效目标")) {
      part = Part.GOALS;
    } else if (words.contains("保障措施")) {
      part = Part.SAFEGUARDS;
    } else if (words.contains("总体绩效目标") || words.contains("整体绩效目标")) {
      part = Part.OVERALL;
    }
    if (part != Part.BEFORE && place.isEmpty()) {
      place = Optional.of(heading.place());
    }
  }

  private void takeGoal(Paragraph paragraph) {
    Matcher numbered = NUMBERED.matcher(paragraph.text());
    if (!numbered.matches()) {
      add(paragraph.text());
      return;
    }
    String number = Optional.ofNullable(numbered.group(1)).orElseGet(() -> numbered.group(2));
    String text = numbered.group(3);
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

  private void add(String text) {
    if (goals.isEmpty()) {
      return;
    }
    Matcher marked = MARKED.matcher(text);
    if (!marked.matches()) {
      (last().text().isEmpty() ? last().title() : last().text()).add(text);
    } else if (marked.group(1).equals("目标")) {
      last().text().add(marked.group(2));
    } else {
      last().targets().addAll(NamedTargets.of(marked.group(2)));
    }
  }

  private ReadUnitDocument plan(List<Paragraph> paragraphs) {
    DepartmentPlan plan =
        new DepartmentPlan(
            String.join("\n", overall),
            goals.stream().map(DepartmentPlanReader::goal).toList(),
            safeguards);
    goals.forEach(goal -> remarks.addAll(TargetRemarks.of(goal.place(), goal.targets())));
    return new ReadUnitDocument(
        place.orElseThrow(),
        UnitMention.NONE,
        YearMention.in("", paragraphs.stream().map(Paragraph::text).toList()),
        plan,
        remarks);
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
