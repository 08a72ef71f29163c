package io.jiheng.budget.forms.projectsheet;

import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.sheet.Indicator;

/**
 * An indicator row as it was read.
 *
 * @param points 分值, empty where the form has no such column
 * @param actual 实际完成值, empty in a form of targets
 */
public record ReadIndicator(Place place, Indicator indicator, String points, String actual) {

  /** The row in a form of that year. */
  public ReadIndicator in(int year) {
    return new ReadIndicator(place, indicator.in(year), points, actual);
  }
}
