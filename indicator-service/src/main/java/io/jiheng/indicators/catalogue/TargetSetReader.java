package io.jiheng.indicators.catalogue;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the head and the targets of one file of the catalogue. */
final class TargetSetReader {

  private static final Pattern TARGET = Pattern.compile("(>=|<=|=|>|<)\\s*(\\d+(?:\\.\\d+)?)");
  private static final Pattern INTERVAL =
      Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*\\.\\.\\s*(\\d+(?:\\.\\d+)?)");
  private static final Map<String, Target.Comparison> COMPARISONS =
      Map.of(
          ">=", Target.Comparison.AT_LEAST,
          "<=", Target.Comparison.AT_MOST,
          "=", Target.Comparison.EQUAL,
          ">", Target.Comparison.MORE_THAN,
          "<", Target.Comparison.LESS_THAN);

  private TargetSetReader() {}

  /** The set of a file; absent where its head has a mistake. Mistakes are reported. */
  static Optional<TargetSet> read(YamlEntry file, Set<String> indicatorCodes) {
    file.allowOnly(
        Set.of("code", "name", "year", "document", "provisional", "indicators", "targets"));
    var code = file.requiredText("code");
    var name = file.requiredText("name");
    var year =
        file.requiredParsed("year", TargetSetReader::year, CatalogueMistake.EXPECTED_YEAR.plain());
    var document = file.requiredText("document");
    var rows = new LinkedHashMap<String, TargetSet.Row>();
    var provisional = file.text("provisional").isPresent();
    for (var entry : file.list("targets")) {
      row(entry, indicatorCodes, provisional)
          .ifPresent(
              row -> {
                if (rows.put(row.indicator(), row) != null) {
                  entry.report(CatalogueMistake.TWICE_IN_SET.with("value", row.indicator()));
                }
              });
    }
    if (code.isEmpty() || name.isEmpty() || year.isEmpty() || document.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new TargetSet(
            code.get(), name.get(), year.get(), document.get(), Collections.unmodifiableMap(rows)));
  }

  /** A row of a set that is not final may leave its target open. */
  private static Optional<TargetSet.Row> row(
      YamlEntry entry, Set<String> indicatorCodes, boolean provisional) {
    entry.allowOnly(Set.of("indicator", "name", "number", "target", "due", "floors"));
    var indicator =
        entry.requiredParsed(
            "indicator",
            code -> indicatorCodes.contains(code) ? Optional.of(code) : Optional.empty(),
            CatalogueMistake.EXPECTED_INDICATOR.plain());
    var name = entry.requiredText("name");
    var number = entry.requiredText("number");
    var target =
        entry.parsed("target", TargetSetReader::target, CatalogueMistake.EXPECTED_TARGET.plain());
    var floors = entry.mapping("floors").map(TargetSetReader::floors);
    var due = entry.parsed("due", TargetSetReader::month, CatalogueMistake.EXPECTED_MONTH.plain());
    if (due.isPresent() && target.isEmpty()) {
      entry.reportAt("due", CatalogueMistake.DUE_WITHOUT_TARGET.plain());
    }
    if (!provisional && target.isEmpty() && floors.isEmpty()) {
      entry.report(CatalogueMistake.NO_TARGET.plain());
    }
    if (indicator.isEmpty() || name.isEmpty() || number.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new TargetSet.Row(indicator.get(), name.get(), number.get(), target, floors, due));
  }

  private static Schedule floors(YamlEntry entry) {
    var floors = new EnumMap<Month, BigDecimal>(Month.class);
    for (var name : entry.names()) {
      var month = month(name);
      if (month.isEmpty()) {
        entry.reportAt(name, CatalogueMistake.NO_MONTH.with("value", name));
        continue;
      }
      entry
          .parsed(name, TargetSetReader::number, CatalogueMistake.EXPECTED_NUMBER.plain())
          .ifPresent(floor -> floors.put(month.get(), floor));
    }
    BigDecimal former = null;
    for (var floor : floors.entrySet()) {
      if (former != null && floor.getValue().compareTo(former) < 0) {
        entry.report(CatalogueMistake.FALLING_FLOOR.with("month", floor.getKey().getValue()));
      }
      former = floor.getValue();
    }
    return new Schedule(Collections.unmodifiableMap(floors));
  }

  private static Optional<Target> target(String text) {
    var interval = INTERVAL.matcher(text);
    if (interval.matches()) {
      var from = new BigDecimal(interval.group(1));
      var upTo = new BigDecimal(interval.group(2));
      return from.compareTo(upTo) < 0 ? Optional.of(Target.between(from, upTo)) : Optional.empty();
    }
    var matcher = TARGET.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new Target(COMPARISONS.get(matcher.group(1)), new BigDecimal(matcher.group(2))))
        : Optional.empty();
  }

  private static Optional<Month> month(String text) {
    return text.matches("[1-9]|1[0-2]")
        ? Optional.of(Month.of(Integer.parseInt(text)))
        : Optional.empty();
  }

  private static Optional<Integer> year(String text) {
    return text.matches("20\\d\\d") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Optional<BigDecimal> number(String text) {
    return text.matches("\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }
}
