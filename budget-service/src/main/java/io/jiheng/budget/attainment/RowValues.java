package io.jiheng.budget.attainment;

import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.targets.TargetThreshold;
import java.util.List;
import java.util.Optional;

/**
 * The values known of one row, and which of them counts: of a row whose link is confirmed the
 * frozen one, or else the counted one; of any other the reported one. A link that is only proposed
 * shows its value and does not count.
 *
 * @param reports by day, what corrects after what it corrects
 * @param counted the oldest first
 */
record RowValues(List<Report> reports, List<TargetValue> counted, Optional<Freeze> freeze) {

  TargetRow row(
      int number,
      Indicator indicator,
      Optional<TargetThreshold> bar,
      Optional<Link> link,
      int year) {
    List<TargetValue> reported = reports.stream().map(report -> value(report, bar, year)).toList();
    List<TargetValue> series = link.filter(Link::confirmed).isPresent() ? counted : reported;
    Optional<TargetValue> value = freeze.map(Freeze::value).or(() -> last(series));
    Optional<TargetValue> proposed =
        link.filter(it -> !it.confirmed()).flatMap(it -> last(counted));
    List<TargetValue> seen = value.isEmpty() && proposed.isPresent() ? counted : series;
    return new TargetRow(
        number,
        indicator,
        bar,
        link,
        value,
        proposed,
        value.or(() -> proposed).flatMap(now -> before(now, seen)));
  }

  private static Optional<TargetValue> last(List<TargetValue> values) {
    return values.stream().reduce((earlier, later) -> later);
  }

  private static Optional<TargetValue> before(TargetValue now, List<TargetValue> series) {
    return series.stream()
        .filter(value -> value.asOf().isBefore(now.asOf()))
        .reduce((earlier, later) -> later);
  }

  private static TargetValue value(Report report, Optional<TargetThreshold> bar, int year) {
    return new TargetValue(
        TargetValue.Source.REPORTED,
        report.text(),
        bar.flatMap(held -> ReportedText.read(report.text(), held, year)),
        report.asOf(),
        report.evidence(),
        Optional.empty());
  }
}
