package io.jiheng.budget.document;

import io.jiheng.budget.forms.unitdocument.DepartmentPlan;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan.NamedTarget;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan.SubGoal;
import io.jiheng.budget.forms.unitdocument.OverallRow;
import io.jiheng.budget.forms.unitdocument.OverallSheet;
import io.jiheng.budget.forms.unitdocument.UnitDocument;
import io.jiheng.budget.sheet.Difference;
import io.jiheng.budget.sheet.FormCells;
import io.jiheng.budget.sheet.ProjectState;
import java.util.List;

/**
 * What two revisions of a unit's document have differently 修订比对. The rows of an overall sheet are
 * matched by their indicators, the goals of a plan by their numbers, its safeguards by their first
 * sentences.
 */
public final class UnitDocumentDifferences {

  private static final String CONTENT = "内容";
  private static final String INDICATOR = "指标名称";
  private static final List<String> COLUMNS =
      List.of(
          "职责序号", "部门职责", "职责目标", INDICATOR, "符号", "单位", "年度指标值", "规划值", "标准值", "标准值来源", "前三年均值",
          "上年值", "历史值来源", "备注", "工作活动", "预算项目", "对应科室");

  private final FormCells cells = new FormCells();

  private UnitDocumentDifferences() {}

  /** A document in a state. */
  public record Snapshot(ProjectState state, UnitDocument content) {}

  /** In the order of the form; what is gone stands after what is there. */
  public static List<Difference> between(Snapshot before, Snapshot after) {
    return FormCells.differences(cells(before), cells(after));
  }

  private static FormCells cells(Snapshot snapshot) {
    UnitDocumentDifferences form = new UnitDocumentDifferences();
    form.cells.put("表头", "状态", snapshot.state().name());
    if (snapshot.content() instanceof OverallSheet sheet) {
      sheet.rows().forEach(form::row);
    } else if (snapshot.content() instanceof DepartmentPlan plan) {
      form.cells.put("总体绩效目标", CONTENT, plan.overallGoal());
      plan.goals().forEach(form::goal);
      plan.safeguards().forEach(form::safeguard);
    }
    return form.cells;
  }

  private void row(OverallRow row) {
    String name = cells.unused(row.indicator(), INDICATOR);
    cells.putAlways(name, INDICATOR, row.indicator());
    List<String> texts = row.cells();
    for (int column = 0; column < COLUMNS.size(); column++) {
      cells.put(name, COLUMNS.get(column), texts.get(column));
    }
  }

  private void goal(SubGoal goal) {
    String name = cells.unused("分项绩效目标 " + goal.number(), "标题");
    cells.putAlways(name, "标题", goal.title());
    cells.put(name, "绩效目标", goal.text());
    goal.indicators().forEach(indicator -> indicator(name, indicator));
  }

  private void indicator(String goal, NamedTarget indicator) {
    String name = cells.unused(goal + " 绩效指标 " + indicator.name(), "指标值");
    cells.putAlways(name, "指标值", indicator.target());
  }

  private void safeguard(String text) {
    String name = cells.unused("保障措施 " + text.split("[。\n]", 2)[0], CONTENT);
    cells.putAlways(name, CONTENT, text);
  }
}
