package io.jiheng.budget.document.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.document.DepartmentPlan;
import io.jiheng.budget.document.DepartmentPlan.NamedTarget;
import io.jiheng.budget.document.DepartmentPlan.SubGoal;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.http.TargetBody;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A department's plan 部门整体绩效目标. */
@Schema(name = "DepartmentPlanContent")
record DepartmentPlanBody(
    @Schema(description = "总体绩效目标 / overall goal", examples = "公正审判，便利群众") String overallGoal,
    @Schema(description = "分项绩效目标 / numbered goals") List<GoalBody> goals,
    @Schema(description = "保障措施 / safeguards") List<String> safeguards) {

  /** One of the numbered goals 分项绩效目标. */
  @Schema(name = "SubGoal")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record GoalBody(
      @Schema(examples = "2") int number,
      @Schema(examples = "涉法涉诉案件的息诉罢访") String title,
      @Schema(examples = "做好重大活动期间的稳定工作") String text,
      @Schema(description = "绩效指标 / its indicators") List<TargetBody> indicators) {

    static GoalBody of(SubGoal goal) {
      return new GoalBody(
          goal.number(),
          goal.title(),
          goal.text(),
          goal.indicators().stream().map(GoalBody::target).toList());
    }

    private static TargetBody target(NamedTarget target) {
      return TargetBody.of(
          new Indicator("", "", target.name(), target.name(), target.understood(), ""));
    }
  }

  static DepartmentPlanBody of(DepartmentPlan plan) {
    return new DepartmentPlanBody(
        plan.overallGoal(), plan.goals().stream().map(GoalBody::of).toList(), plan.safeguards());
  }
}
