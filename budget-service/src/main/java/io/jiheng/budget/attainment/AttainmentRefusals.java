package io.jiheng.budget.attainment;

import io.jiheng.budget.sheet.Indicator;
import io.jiheng.pattern.refusal.RefusedException;
import java.time.LocalDate;
import java.util.List;

/** Says what can stand in the way of a value or a link. */
final class AttainmentRefusals {

  private AttainmentRefusals() {}

  static RefusedException noSuchRow(int row) {
    return RefusedException.unknown("target-not-found").with("row", row);
  }

  static RefusedException notApproved(String state) {
    return RefusedException.conflict("project-not-approved").with("state", state);
  }

  static RefusedException unreadable(Indicator indicator, String text) {
    return RefusedException.againstRule("value-unreadable")
        .with("text", text)
        .with("indicator", indicator.description())
        .with("target", indicator.target().text());
  }

  static RefusedException dayOutside(int year, LocalDate today) {
    return RefusedException.againstRule("value-day").with("year", year).with("today", today);
  }

  static RefusedException linked(int row, String code) {
    return RefusedException.conflict("target-linked").with("row", row).with("indicator", code);
  }

  static RefusedException notLinked(int row) {
    return RefusedException.conflict("target-not-linked").with("row", row);
  }

  static RefusedException notOfThatDay(LocalDate day, List<TargetValue> known) {
    return RefusedException.conflict("value-not-of-day")
        .with("day", day)
        .with("known", known.stream().map(TargetValue::asOf).toList());
  }
}
