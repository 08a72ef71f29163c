package io.jiheng.bench.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of the table: a figure, what it stands beside, and what it has to reach. */
public record Figure(
    String name, double amount, Unit unit, List<Baseline> baselines, List<Target> targets) {

  public static Figure of(String name, double amount, Unit unit) {
    return new Figure(name, amount, unit, List.of(), List.of());
  }

  /** Beside a baseline, in the same unit. */
  public Figure against(String baseline, double baselineAmount) {
    return new Figure(
        name,
        amount,
        unit,
        Stream.concat(baselines.stream(), Stream.of(new Baseline(baseline, baselineAmount)))
            .toList(),
        targets);
  }

  public Figure target(Target target) {
    return new Figure(
        name, amount, unit, baselines, Stream.concat(targets.stream(), Stream.of(target)).toList());
  }

  boolean ok() {
    return targets.stream().allMatch(target -> target.metBy(this));
  }

  double ratioTo(String baseline) {
    return baselines.stream()
        .filter(each -> each.name().equals(baseline))
        .mapToDouble(each -> amount / each.amount())
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(name + " has no baseline named " + baseline));
  }

  String row() {
    String beside =
        baselines.stream()
            .map(each -> each.name() + ": " + unit.print(each.amount()))
            .collect(Collectors.joining("; "));
    String ratios =
        baselines.stream()
            .map(each -> String.format(Locale.ROOT, "%.2f", ratioTo(each.name())))
            .collect(Collectors.joining("; "));
    String wanted =
        targets.stream().map(target -> target.print(unit)).collect(Collectors.joining("; "));
    String verdict = targets.isEmpty() ? "" : ok() ? "ok" : "**short**";
    return "| "
        + String.join(" | ", name, unit.print(amount), beside, ratios, wanted, verdict)
        + " |";
  }
}
