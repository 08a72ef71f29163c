package io.jiheng.budget.attainment;

import io.jiheng.budget.sheet.Indicator;
import io.jiheng.pattern.problem.Problem;
import java.time.LocalDate;
import java.util.List;

/** What can stand in the way of a value or a link, and how it is told. */
final class AttainmentRefusals {

  private AttainmentRefusals() {}

  static RuntimeException noSuchRow(int row) {
    return Problem.of(404, "target-not-found").arg("row", row).exception();
  }

  static RuntimeException notApproved(String state) {
    return Problem.of(409, "project-not-approved").arg("state", state).exception();
  }

  static RuntimeException unreadable(Indicator indicator, String text) {
    return Problem.of(422, "value-unreadable")
        .arg("text", text)
        .arg("indicator", indicator.description())
        .arg("target", indicator.target().text())
        .exception();
  }

  static RuntimeException dayOutside(int year, LocalDate today) {
    return Problem.of(422, "value-day").arg("year", year).arg("today", today).exception();
  }

  static RuntimeException linked(int row, String code) {
    return Problem.of(409, "target-linked").arg("row", row).arg("indicator", code).exception();
  }

  static RuntimeException notLinked(int row) {
    return Problem.of(409, "target-not-linked").arg("row", row).exception();
  }

  static RuntimeException notOfThatDay(LocalDate day, List<TargetValue> known) {
    return Problem.of(409, "value-not-of-day")
        .arg("day", day)
        .arg("known", known.stream().map(TargetValue::asOf).toList())
        .exception();
  }
}
