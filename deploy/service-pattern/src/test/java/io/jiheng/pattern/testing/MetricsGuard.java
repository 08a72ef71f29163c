package io.jiheng.pattern.testing;

import static io.jiheng.pattern.testing.ManagementPort.givenManagement;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds what a service exposes at {@code /q/metrics} against the {@link MetricsTable}. */
public final class MetricsGuard {

  private static final Pattern SAMPLE =
      Pattern.compile("^([a-z_A-Z0-9]+)(?:\\{((?:[^\"}]++|\"(?:[^\"\\\\]++|\\\\.)*+\")*+)})? .+$");
  private static final Pattern LABEL =
      Pattern.compile("([a-z_A-Z0-9]+)=\"(?:[^\"\\\\]++|\\\\.)*+\"");
  private static final Pattern HEAD = Pattern.compile("^# (TYPE|HELP) ([a-z_A-Z0-9]+) (.*)$");

  private final MetricsTable table;
  private final Map<String, Set<String>> labelsOfSample;
  private final Map<String, String> types;
  private final Map<String, String> helps;

  private MetricsGuard(MetricsTable table, List<String> exposed) {
    this.table = table;
    this.labelsOfSample =
        exposed.stream()
            .filter(line -> !line.startsWith("#"))
            .map(SAMPLE::matcher)
            .filter(Matcher::matches)
            .collect(
                Collectors.toMap(
                    sample -> sample.group(1), sample -> labels(sample.group(2)), (a, b) -> b));
    this.types = heads(exposed, "TYPE");
    this.helps = heads(exposed, "HELP");
  }

  /**
   * Asserts that every metric in the table is exposed by this service, and every own metric it
   * exposes is in the table, with its type, labels and a description.
   */
  public static void assertAsInTable(String service) {
    var guard = new MetricsGuard(MetricsTable.read(), exposed());
    assertThat(guard.faults(service)).as("/q/metrics of %s", service).isEmpty();
  }

  /**
   * Asserts that a stranger makes no series by what it sends: neither by a path that no operation
   * has nor by a method that nobody knows.
   */
  public static void assertStrangersMakeNoSeries() {
    given().noFilters().get("/api/invented-path/%E6%B1%89");
    given().noFilters().request("INVENTED", "/api/v1/invented-path");
    given().noFilters().get("/api/v1/invented-path");
    assertThat(exposed())
        .filteredOn(line -> line.startsWith("http_server_requests"))
        .isNotEmpty()
        .noneMatch(line -> line.contains("invented") || line.contains("INVENTED"));
  }

  /** The value of a series now, written as it is exposed: {@code name{label="text"}}. */
  public static double valueOf(String series) {
    return exposed().stream()
        .filter(line -> line.startsWith(series + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1).split(" ")[0]))
        .findFirst()
        .orElseThrow(() -> new AssertionError(series + " is not exposed"));
  }

  private static List<String> exposed() {
    return givenManagement()
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .lines()
        .toList();
  }

  private List<String> faults(String service) {
    var faults = new ArrayList<String>();
    for (var row : table.rows()) {
      if (row.isOf(service)) {
        for (String sample : row.samples()) {
          if (!labelsOfSample.containsKey(sample)) {
            faults.add(sample + " stands in the table and is not exposed");
          }
        }
      }
    }
    for (String sample : new TreeSet<>(labelsOfSample.keySet())) {
      if (sample.startsWith("jiheng_")) {
        table
            .of(sample)
            .filter(row -> row.isOf(service))
            .ifPresentOrElse(
                row -> compare(row, sample, faults),
                () -> faults.add(sample + " is exposed and does not stand in the table"));
      }
    }
    return faults;
  }

  private void compare(MetricsTable.Row row, String sample, List<String> faults) {
    var labels = new TreeSet<>(labelsOfSample.get(sample));
    labels.remove("le");
    if (!labels.equals(row.labels())) {
      faults.add("%s has the labels %s, in the table %s".formatted(sample, labels, row.labels()));
    }
    if (sample.endsWith("_max") && !row.name().equals(sample)) {
      return;
    }
    String type = head(types, row.name());
    if (!type.equals(row.type())) {
      faults.add("%s is a %s, in the table a %s".formatted(sample, type, row.type()));
    }
    if (head(helps, row.name()).isBlank()) {
      faults.add(sample + " has no description");
    }
    if (row.type().equals("counter") != row.name().endsWith("_total")) {
      faults.add(sample + ": counters, and nothing else, end with _total");
    }
    String unit = row.unit().toLowerCase(Locale.ROOT);
    if (Set.of("seconds", "bytes").contains(unit) && !row.name().contains("_" + unit)) {
      faults.add("%s does not tell its unit, %s".formatted(sample, unit));
    }
  }

  /** Some formats name a counter without {@code _total} in its head. */
  private static String head(Map<String, String> heads, String name) {
    return heads.getOrDefault(name, heads.getOrDefault(name.replaceAll("_total$", ""), ""));
  }

  private static Map<String, String> heads(List<String> exposed, String kind) {
    return exposed.stream()
        .map(HEAD::matcher)
        .filter(head -> head.matches() && head.group(1).equals(kind))
        .collect(
            Collectors.toMap(head -> head.group(2), head -> head.group(3).strip(), (a, b) -> a));
  }

  private static Set<String> labels(String text) {
    return text == null
        ? Set.of()
        : LABEL.matcher(text).results().map(label -> label.group(1)).collect(Collectors.toSet());
  }
}
