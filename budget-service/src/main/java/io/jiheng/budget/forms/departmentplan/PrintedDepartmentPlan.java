package io.jiheng.budget.forms.departmentplan;

import io.jiheng.budget.forms.table.cell.UnitMention;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan.SubGoal;
import io.jiheng.budget.printing.Block;
import io.jiheng.budget.printing.PrintedForm;
import io.jiheng.budget.printing.Prose;
import java.util.ArrayList;
import java.util.List;

/**
 * A department's plan 部门整体绩效目标 as prose under its headings, as documents 001 and 002 have it. Over
 * it stands whose it is and of which year.
 */
public final class PrintedDepartmentPlan {

  private static final List<Integer> WIDTHS = List.of(12, 12, 12, 12);

  private PrintedDepartmentPlan() {}

  public static PrintedForm of(DepartmentPlan plan, String unit, String unitName, int year) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Prose.title(PlanWords.title(year)));
    blocks.add(Prose.body(UnitMention.statement(unit, unitName)));
    blocks.add(Prose.heading(PlanWords.OVERALL));
    if (!plan.overallGoal().isEmpty()) {
      blocks.add(Prose.body(PlanWords.paragraph(plan.overallGoal())));
    }
    blocks.add(Prose.heading(PlanWords.GOALS));
    plan.goals().forEach(goal -> add(goal, blocks));
    blocks.add(Prose.heading(PlanWords.SAFEGUARDS));
    plan.safeguards().forEach(text -> blocks.add(Prose.body(PlanWords.paragraph(text))));
    return new PrintedForm("部门整体绩效目标", PrintedForm.Orientation.PORTRAIT, WIDTHS, blocks);
  }

  private static void add(SubGoal goal, List<Block> blocks) {
    blocks.add(Prose.body(PlanWords.numbered(goal.number(), goal.title())));
    if (!goal.text().isEmpty()) {
      blocks.add(Prose.body(PlanWords.TEXT + goal.text()));
    }
    if (!goal.indicators().isEmpty()) {
      blocks.add(Prose.body(PlanWords.INDICATORS + IndicatorSentence.of(goal.indicators())));
    }
  }
}
