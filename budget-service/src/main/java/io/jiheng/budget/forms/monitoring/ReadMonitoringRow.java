package io.jiheng.budget.forms.monitoring;

import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.table.FormPlaces;
import io.jiheng.budget.monitoring.Cause;
import io.jiheng.budget.monitoring.Likelihood;
import io.jiheng.budget.sheet.Indicator;
import java.util.List;

/**
 * A row of a form of monitoring as it was read.
 *
 * @param places where it stands, and where its cells do
 * @param actual 执行情况
 * @param expected 全年预计完成情况
 * @param causes those that are ticked
 * @param likelihoods those that are ticked
 */
public record ReadMonitoringRow(
    FormPlaces places,
    Indicator indicator,
    String actual,
    String expected,
    List<Cause> causes,
    String reason,
    List<Likelihood> likelihoods,
    String measure) {

  public ReadMonitoringRow {
    causes = List.copyOf(causes);
    likelihoods = List.copyOf(likelihoods);
  }

  /** Where it stands. */
  public Place place() {
    return places.form();
  }
}
