package io.jiheng.budget.sheet;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.targets.TargetText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Sheets for tests of the rules: a faultless one, and the ways to change it. */
public final class Sheets {

  private static final int[] QUARTERLY = {3, 6, 10, 12};

  private Sheets() {}

  /** 新大楼物业及运转费 of document 002, without its rows. */
  public static ProjectSheet faultless() {
    return new ProjectSheet(
        new ProjectKey("336001", 2023, Optional.of("13020023P000039100348"), "新大楼物业及运转费"),
        figures("235.8", "235.8", "0"),
        "水电、物业与维修",
        plan("25", "50", "80", "100"),
        List.of(new Objective(1, "办公楼每日可用")),
        new IndicatorTree(List.of()));
  }

  public static ProjectSheet with(ProjectSheet sheet, ProjectKey key) {
    return new ProjectSheet(
        key, sheet.budget(), sheet.purpose(), sheet.plan(), sheet.objectives(), sheet.indicators());
  }

  public static ProjectSheet with(ProjectSheet sheet, BudgetFigures budget) {
    return new ProjectSheet(
        sheet.key(), budget, sheet.purpose(), sheet.plan(), sheet.objectives(), sheet.indicators());
  }

  public static ProjectSheet with(ProjectSheet sheet, DisbursementPlan plan) {
    return new ProjectSheet(
        sheet.key(), sheet.budget(), sheet.purpose(), plan, sheet.objectives(), sheet.indicators());
  }

  public static ProjectSheet with(ProjectSheet sheet, Objective... objectives) {
    return new ProjectSheet(
        sheet.key(),
        sheet.budget(),
        sheet.purpose(),
        sheet.plan(),
        List.of(objectives),
        sheet.indicators());
  }

  public static ProjectSheet with(ProjectSheet sheet, Indicator... indicators) {
    return new ProjectSheet(
        sheet.key(),
        sheet.budget(),
        sheet.purpose(),
        sheet.plan(),
        sheet.objectives(),
        new IndicatorTree(List.of(indicators)));
  }

  public static BudgetFigures figures(String total, String fiscal, String other) {
    return figures(total, fiscal, "0", other);
  }

  public static BudgetFigures figures(String total, String fiscal, String carried, String other) {
    return new BudgetFigures(
        Money.ofWan(total),
        Money.ofWan(fiscal),
        Money.ofWan(carried),
        Money.ofWan(other),
        BudgetFigures.Written.NOTHING);
  }

  /** At the ends of March, June, October and December 2023. */
  public static DisbursementPlan plan(String... percents) {
    return new DisbursementPlan(
        IntStream.range(0, percents.length)
            .mapToObj(
                index ->
                    new CheckDate(
                        LocalDate.of(2023, QUARTERLY[index] % 12 + 1, 1)
                            .plusYears(QUARTERLY[index] / 12)
                            .minusDays(1),
                        new BigDecimal(percents[index])))
            .toList());
  }

  /** A row of the tree under 产出指标. */
  public static Indicator row(String level2, String level3, String description, String target) {
    return new Indicator("产出指标", level2, level3, description, TargetText.of(target), "");
  }
}
