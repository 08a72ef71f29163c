package io.jiheng.budget.forms.unitdocument;

import io.jiheng.budget.sheet.CellText;
import io.jiheng.budget.targets.TargetText;
import java.util.List;

/**
 * A department's plan 部门整体绩效目标 (documents 001 and 002).
 *
 * @param overallGoal 总体绩效目标
 * @param goals 分项绩效目标
 * @param safeguards 保障措施
 */
public record DepartmentPlan(String overallGoal, List<SubGoal> goals, List<String> safeguards)
    implements UnitDocument {

  public DepartmentPlan {
    overallGoal = CellText.lines(overallGoal);
    goals = List.copyOf(goals);
    safeguards = safeguards.stream().map(CellText::lines).filter(text -> !text.isEmpty()).toList();
  }

  /**
   * One of the numbered goals.
   *
   * @param title empty where the plan gives only the goal itself
   */
  public record SubGoal(int number, String title, String text, List<NamedTarget> indicators) {

    public SubGoal {
      title = CellText.lines(title);
      text = CellText.lines(text);
      indicators = List.copyOf(indicators);
    }
  }

  /** An indicator in a sentence: 案件结案率≧90%. */
  public record NamedTarget(String name, String target) {

    public NamedTarget {
      name = CellText.lines(name);
      target = CellText.lines(target);
    }

    /** What is understood of it. */
    public TargetText understood() {
      return TargetText.of(target);
    }
  }

  @Override
  public Kind kind() {
    return Kind.DEPARTMENT_PLAN;
  }
}
