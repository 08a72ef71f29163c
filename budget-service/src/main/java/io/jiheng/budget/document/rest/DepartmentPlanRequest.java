package io.jiheng.budget.document.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan.NamedTarget;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan.SubGoal;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.rest.TargetResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A department's plan 部门整体绩效目标. */
@Schema(name = "DepartmentPlanContent")
public record DepartmentPlanRequest(
    @Size(max = 20000) @Schema(description = "总体绩效目标 / overall goal", examples = "公正审判，便利群众")
        String overallGoal,
    @NotEmpty @Size(max = 200) @Schema(description = "分项绩效目标 / numbered goals")
        List<@Valid @NotNull GoalRequest> goals,
    @Size(max = 200) @Schema(description = "保障措施 / safeguards")
        List<@NotBlank @Size(max = 4000) String> safeguards) {

  /** One of the numbered goals 分项绩效目标. */
  @Schema(name = "SubGoal")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record GoalRequest(
      @Min(0) @Max(9999) @Schema(examples = "2") int number,
      @Size(max = 4000) @Schema(examples = "涉法涉诉案件的息诉罢访") String title,
      @Size(max = 20000) @Schema(examples = "做好重大活动期间的稳定工作") String text,
      @Size(max = 200) @Schema(description = "绩效指标 / its indicators")
          List<@Valid @NotNull TargetResponse> indicators) {

    static GoalRequest of(SubGoal goal) {
      return new GoalRequest(
          goal.number(),
          goal.title(),
          goal.text(),
          goal.indicators().stream().map(GoalRequest::target).toList());
    }

    SubGoal goal() {
      return new SubGoal(
          number,
          written(title),
          written(text),
          each(
              indicators,
              target -> new NamedTarget(written(target.indicator()), written(target.text()))));
    }

    private static TargetResponse target(NamedTarget target) {
      return TargetResponse.of(
          new Indicator("", "", target.name(), target.name(), target.understood(), ""));
    }
  }

  public static DepartmentPlanRequest of(DepartmentPlan plan) {
    return new DepartmentPlanRequest(
        plan.overallGoal(), plan.goals().stream().map(GoalRequest::of).toList(), plan.safeguards());
  }

  DepartmentPlan plan() {
    return new DepartmentPlan(
        written(overallGoal), each(goals, GoalRequest::goal), each(safeguards, given -> given));
  }

  private static String written(String given) {
    return given == null ? "" : given;
  }

  private static <A, B> List<B> each(List<A> given, Function<A, B> to) {
    return given == null ? List.of() : given.stream().map(to).toList();
  }
}
