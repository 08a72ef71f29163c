package io.jiheng.budget.attainment;

import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.targets.Quotient;
import io.jiheng.budget.targets.TargetThreshold;
import java.util.Optional;

/**
 * A row of the tree with what it has come to 指标完成情况.
 *
 * @param row from 1, in the order of the sheet
 * @param bar empty for a qualitative target
 * @param value what counts in monitoring and evaluation; empty where nothing is known
 * @param proposed the value of the indicator proposed; it counts once the link is confirmed
 * @param previous the value before it, of an earlier day
 */
public record TargetRow(
    int row,
    Indicator indicator,
    Optional<TargetThreshold> bar,
    Optional<Link> link,
    Optional<TargetValue> value,
    Optional<TargetValue> proposed,
    Optional<TargetValue> previous) {

  /** What there is to look at, whether or not it counts. */
  public Optional<TargetValue> seen() {
    return value.or(() -> proposed);
  }

  /** Whether the target is attained by what is seen; empty where nothing can be said. */
  public Optional<Boolean> attained() {
    return figure().flatMap(figure -> bar.map(held -> held.isMetBy(figure)));
  }

  public Optional<Quotient> distance() {
    return figure().flatMap(figure -> bar.map(held -> held.distance(figure)));
  }

  public Optional<Trend> trend() {
    Optional<Quotient> before = previous.flatMap(TargetValue::figure);
    return bar.flatMap(
        held -> before.flatMap(was -> figure().map(now -> Trend.of(held, was, now))));
  }

  private Optional<Quotient> figure() {
    return seen().flatMap(TargetValue::figure);
  }
}
