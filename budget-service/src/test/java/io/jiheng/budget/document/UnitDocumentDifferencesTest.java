package io.jiheng.budget.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.jiheng.budget.document.UnitDocumentDifferences.Snapshot;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan.NamedTarget;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan.SubGoal;
import io.jiheng.budget.forms.unitdocument.OverallRow;
import io.jiheng.budget.forms.unitdocument.OverallSheet;
import io.jiheng.budget.forms.unitdocument.UnitDocument;
import io.jiheng.budget.sheet.Difference;
import io.jiheng.budget.sheet.ProjectState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnitDocumentDifferencesTest {

  @Test
  void a_row_put_in_between_is_told_as_one_row() {
    OverallSheet before = new OverallSheet(List.of(row(1, "结案数", "≥100"), row(2, "收结比", "≥99%")));
    OverallSheet after =
        new OverallSheet(
            List.of(row(1, "结案数", "≥100"), row(2, "执结率", "≥90%"), row(3, "收结比", "≥99%")));

    assertThat(between(before, after))
        .extracting(Difference::row, Difference::cell, Difference::before, Difference::after)
        .containsExactly(
            tuple("执结率", "指标名称", none(), Optional.of("执结率")),
            tuple("执结率", "职责序号", none(), Optional.of("2")),
            tuple("执结率", "年度指标值", none(), Optional.of("≥90%")),
            tuple("收结比", "职责序号", Optional.of("2"), Optional.of("3")));
  }

  @Test
  void rows_of_the_same_indicator_are_told_apart() {
    OverallSheet before = new OverallSheet(List.of(row(1, "结案数", "≥1"), row(2, "结案数", "≥2")));
    OverallSheet after = new OverallSheet(List.of(row(1, "结案数", "≥1"), row(2, "结案数", "≥3")));

    assertThat(between(before, after))
        .extracting(Difference::row, Difference::cell)
        .containsExactly(tuple("结案数（2）", "年度指标值"));
  }

  @Test
  void a_plan_is_compared_goal_by_goal() {
    DepartmentPlan before =
        plan("公正", new SubGoal(1, "审判", "结案", List.of(new NamedTarget("结案率", "≥90%"))));
    DepartmentPlan after =
        plan("公正", new SubGoal(1, "审判", "多结案", List.of(new NamedTarget("结案率", "≥92%"))));

    assertThat(between(before, after))
        .extracting(Difference::row, Difference::cell, Difference::before, Difference::after)
        .containsExactly(
            tuple("分项绩效目标 1", "绩效目标", Optional.of("结案"), Optional.of("多结案")),
            tuple("分项绩效目标 1 绩效指标 结案率", "指标值", Optional.of("≥90%"), Optional.of("≥92%")));
  }

  private static List<Difference> between(UnitDocument before, UnitDocument after) {
    return UnitDocumentDifferences.between(
        new Snapshot(ProjectState.DRAFT, before), new Snapshot(ProjectState.DRAFT, after));
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private static DepartmentPlan plan(String overall, SubGoal goal) {
    return new DepartmentPlan(overall, List.of(goal), List.of("一、服务大局。依法"));
  }

  private static OverallRow row(int number, String indicator, String annual) {
    return new OverallRow(
        number, "", "", indicator, "", "", annual, "", "", "", "", "", "", "", "", "", "");
  }
}
