package io.jiheng.budget.overall.rest;

import io.jiheng.budget.attainment.TargetOwner.OfUnit;
import io.jiheng.budget.attainment.TargetSheet;
import io.jiheng.budget.overall.OverallTargetSheets;
import io.jiheng.budget.unit.rest.UnitSight;
import jakarta.enterprise.context.ApplicationScoped;

/** The overall sheets that the caller may see and touch 数据权限: those of units in sight. */
@ApplicationScoped
class OverallTargetsInSight {

  private final OverallTargetSheets sheets;
  private final UnitSight sight;

  OverallTargetsInSight(OverallTargetSheets sheets, UnitSight sight) {
    this.sheets = sheets;
    this.sight = sight;
  }

  /** The sheet, if there is one and its unit is in sight, or a 404. */
  TargetSheet get(String unit, int year) {
    sight.find(unit);
    return sheets.get(new OfUnit(unit, year));
  }
}
