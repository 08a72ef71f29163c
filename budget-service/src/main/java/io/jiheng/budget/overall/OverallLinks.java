package io.jiheng.budget.overall;

import io.jiheng.budget.attainment.SettingBook;
import io.jiheng.budget.attainment.TargetOwner.OfUnit;
import io.jiheng.budget.document.LinkedRows;
import io.jiheng.budget.forms.unitdocument.OverallSheet;
import io.jiheng.budget.sheet.ProjectState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The links of overall sheets that a new revision would leave without their row. */
@ApplicationScoped
class OverallLinks implements LinkedRows {

  private final SettingBook settings;

  OverallLinks(SettingBook settings) {
    this.settings = settings;
  }

  @Override
  public List<String> lost(String unit, int year, OverallSheet next) {
    return settings
        .lost(OverallTargets.of(new OfUnit(unit, year), next, ProjectState.DRAFT))
        .stream()
        .map(change -> change.to().key().indicator())
        .toList();
  }
}
