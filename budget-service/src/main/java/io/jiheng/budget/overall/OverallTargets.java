package io.jiheng.budget.overall;

import io.jiheng.budget.attainment.RowKey;
import io.jiheng.budget.attainment.TargetOwner.OfUnit;
import io.jiheng.budget.attainment.TargetSheet;
import io.jiheng.budget.forms.unitdocument.OverallRow;
import io.jiheng.budget.forms.unitdocument.OverallSheet;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.ProjectState;
import io.jiheng.budget.targets.Target;
import io.jiheng.budget.targets.TargetText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of an overall sheet 整体绩效目标表 as targets. A row is known by its duty and its name, so that
 * what was entered of it stays with it when a new revision moves it.
 */
public final class OverallTargets {

  private static final String PER_CENT = "%";

  /** Words for units of measure that no target is written with. */
  private static final Map<String, String> MEASURES = Map.of("百分比", PER_CENT, "百分率", PER_CENT);

  private OverallTargets() {}

  /**
   * @param state of the sheet; nothing is reported before it is approved
   */
  public static TargetSheet of(OfUnit owner, OverallSheet sheet, ProjectState state) {
    Map<RowKey, Integer> seen = new HashMap<>();
    List<TargetSheet.Row> rows = new ArrayList<>();
    for (OverallRow row : sheet.rows()) {
      int place = seen.merge(new RowKey(row.duty(), row.indicator(), 1), 1, Integer::sum);
      rows.add(
          new TargetSheet.Row(
              new RowKey(row.duty(), row.indicator(), place),
              new Indicator(row.duty(), "", "", row.indicator(), target(row), "")));
    }
    return new TargetSheet(
        owner,
        owner.unit(),
        owner.year(),
        rows,
        state.isApproved() ? Optional.empty() : Optional.of(state.name()));
  }

  /** The text stays as written; a bare figure is understood with the measure beside it. */
  private static TargetText target(OverallRow row) {
    TargetText written = row.target();
    return written.understood() instanceof Target.Quantity quantity && quantity.unit().isEmpty()
        ? new TargetText(written.text(), measured(written.text(), quantity, row.measure()))
        : written;
  }

  /** A measure that no target is written with is a unit all the same. */
  private static Target measured(String text, Target.Quantity bare, String measure) {
    Target read = TargetText.of(text + MEASURES.getOrDefault(measure, measure)).understood();
    return read instanceof Target.Qualitative
        ? new Target.Quantity(bare.comparison(), bare.number(), measure)
        : read;
  }
}
