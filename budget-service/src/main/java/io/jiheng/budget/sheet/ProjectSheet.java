package io.jiheng.budget.sheet;

import java.util.List;

/**
 * A project sheet 项目绩效目标表, as documents 001, 002 and 004 have it.
 *
 * @param purpose 资金用途
 * @param objectives as their numbers part them, see {@link Objectives}
 */
public record ProjectSheet(
    ProjectKey key,
    BudgetFigures budget,
    String purpose,
    DisbursementPlan plan,
    List<Objective> objectives,
    IndicatorTree indicators) {

  public ProjectSheet {
    purpose = CellText.lines(purpose);
    objectives = Objectives.told(objectives);
    indicators = indicators.in(key.year());
  }
}
