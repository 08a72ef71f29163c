package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Place;
import io.jiheng.budget.document.PlannedShare;
import io.jiheng.budget.document.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the cells of a plan 资金支出计划: check dates and under them as many percentages. A plan with
 * more dates than fit in a row has several such rows.
 */
final class PlanCells {

  private final Place place;
  private final List<PlannedShare> plan = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  PlanCells(Place place, List<String> cells) {
    this.place = place;
    int at = 0;
    while (at < cells.size()) {
      int dates = at;
      while (at < cells.size() && PlannedShare.isHeading(cells.get(at))) {
        at++;
      }
      int percents = at;
      while (at < cells.size() && !PlannedShare.isHeading(cells.get(at))) {
        at++;
      }
      take(cells.subList(dates, percents), cells.subList(percents, at));
    }
  }

  List<PlannedShare> plan() {
    return plan;
  }

  List<Remark> remarks() {
    return remarks;
  }

  private void take(List<String> dates, List<String> percents) {
    for (String surplus :
        percents.subList(Math.min(dates.size(), percents.size()), percents.size())) {
      remarks.add(Remark.error(place, HeadCells.PLAN, "plan-unread", Map.of("written", surplus)));
    }
    for (int column = 0; column < dates.size(); column++) {
      String percent = column < percents.size() ? percents.get(column) : "";
      Optional<PlannedShare> share = PlannedShare.read(dates.get(column), percent);
      share.ifPresent(plan::add);
      if (share.isEmpty()) {
        String written = (dates.get(column) + " " + percent).strip();
        remarks.add(
            Remark.error(place, dates.get(column), "plan-unread", Map.of("written", written)));
      }
    }
  }
}
