package io.jiheng.budget.forms.projectsheet;

import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.FormPlaces;
import io.jiheng.budget.forms.table.cell.PlannedShare;
import io.jiheng.budget.forms.table.cell.UnitMention;
import io.jiheng.budget.forms.table.cell.YearMention;
import io.jiheng.budget.sheet.DisbursementPlan;
import io.jiheng.budget.sheet.IndicatorTree;
import io.jiheng.budget.sheet.Objective;
import io.jiheng.budget.sheet.ProjectKey;
import io.jiheng.budget.sheet.ProjectSheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A project sheet 项目绩效目标表 as a file has it, before it is settled whose and of which year it is.
 *
 * @param places where it begins, and where its cells stand
 * @param remarks what was noticed in reading; the rules for sheets speak later
 */
public record ReadSheet(
    FormPlaces places,
    String heading,
    UnitMention unit,
    YearMention year,
    Optional<String> code,
    String name,
    ReadBudget budget,
    String purpose,
    List<PlannedShare> plan,
    List<Objective> objectives,
    List<ReadIndicator> indicators,
    List<Remark> remarks) {

  public ReadSheet {
    plan = List.copyOf(plan);
    objectives = List.copyOf(objectives);
    indicators = List.copyOf(indicators);
    remarks = List.copyOf(remarks);
  }

  /** With what else was noticed. */
  public ReadSheet with(List<Remark> more) {
    return new ReadSheet(
        places,
        heading,
        unit,
        year,
        code,
        name,
        budget,
        purpose,
        plan,
        objectives,
        indicators,
        Stream.concat(remarks.stream(), more.stream()).toList());
  }

  /** As a sheet of a unit and year; there is none without a budget. */
  public ProjectSheet sheet(String unitCode, int fiscalYear) {
    return new ProjectSheet(
        new ProjectKey(unitCode, fiscalYear, code, name),
        budget.figures().orElseThrow(),
        purpose,
        new DisbursementPlan(plan.stream().map(share -> share.in(fiscalYear)).toList()),
        objectives,
        new IndicatorTree(indicators.stream().map(ReadIndicator::indicator).toList()));
  }

  /** Where it begins. */
  public Place place() {
    return places.form();
  }
}
