package io.jiheng.budget.evaluation;

import io.jiheng.budget.attainment.TargetValue;
import io.jiheng.budget.money.Share;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.targets.TargetThreshold;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is evaluated 自评对象: a project's rows with what they have come to, and what was paid of its
 * budget.
 *
 * @param asOf up to the end of which day
 * @param paid paid, of the budget as it stands (adjusted)
 */
public record Subject(LocalDate asOf, Share paid, List<Row> rows) {

  /**
   * @param bar empty for a qualitative target
   * @param value empty where nothing is known
   */
  public record Row(
      Indicator indicator, Optional<TargetThreshold> bar, Optional<TargetValue> value) {}

  public Subject {
    rows = List.copyOf(rows);
  }

  List<Part> parts() {
    return rows.stream().map(row -> Part.of(row.indicator())).toList();
  }

  /** The rows with the points that the sheet gives them. */
  List<Pointed> pointed() {
    return rows.stream()
        .map(row -> new Pointed(Part.of(row.indicator()), row.indicator().points()))
        .toList();
  }

  boolean isBudgeted() {
    return !paid.whole().isZero();
  }
}
