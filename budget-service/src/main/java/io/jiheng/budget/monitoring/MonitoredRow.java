package io.jiheng.budget.monitoring;

import io.jiheng.budget.attainment.TargetRow;
import io.jiheng.budget.targets.Quotient;
import java.util.Optional;

/** A row at a check date 指标监控: what it has come to, and what it will. */
public record MonitoredRow(TargetRow target, Optional<Expectation> expected, RowNote note) {

  static MonitoredRow of(
      TargetRow target, RowNote note, int year, Optional<Quotient> executionRate) {
    return new MonitoredRow(target, Expectation.of(target, note, year, executionRate), note);
  }

  /** How far what is expected lies beyond the target (above zero) or short of it 偏差. */
  public Optional<Quotient> deviation() {
    return expectedFigure().flatMap(figure -> target.bar().map(bar -> bar.distance(figure)));
  }

  /** Whether the target is expected to be attained. */
  public Optional<Boolean> willBeAttained() {
    return expectedFigure().flatMap(figure -> target.bar().map(bar -> bar.isMetBy(figure)));
  }

  /** Where a figure is expected to miss its target and nobody has said why. */
  public boolean lacksReason() {
    return willBeAttained().filter(attained -> !attained).isPresent() && note.reason().isBlank();
  }

  private Optional<Quotient> expectedFigure() {
    return expected.flatMap(Expectation::figure);
  }
}
