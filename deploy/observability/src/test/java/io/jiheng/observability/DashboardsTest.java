package io.jiheng.observability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiheng.pattern.testing.MetricsTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dashboards draw metrics that exist, with a unit, under titles in both languages. */
class DashboardsTest {

  /** Of Grafana's units. */
  private static final Set<String> UNITS =
      Set.of("short", "s", "bytes", "percentunit", "reqps", "cps", "eps", "bool");

  private final MetricsTable table = MetricsTable.read();

  static Stream<Path> dashboards() {
    return Room.dashboards().stream();
  }

  @Test
  void there_is_one_for_each_view_and_none_shares_its_identity() {
    assertThat(dashboards().map(file -> file.getFileName().toString()))
        .containsExactly(
            "engine.json", "flow.json", "indicators.json", "service-level.json", "treasury.json");
    assertThat(dashboards().map(file -> Room.json(file).path("uid").asText()))
        .doesNotHaveDuplicates()
        .allMatch(uid -> uid.matches("jiheng-[a-z-]+"));
  }

  @ParameterizedTest
  @MethodSource("dashboards")
  void titles_are_in_both_languages_and_values_have_a_unit(Path file) {
    assertBothLanguages(Room.json(file).path("title").asText());
    assertThat(panels(file))
        .isNotEmpty()
        .allSatisfy(
            panel -> {
              assertBothLanguages(panel.path("title").asText());
              assertThat(UNITS).contains(panel.at("/fieldConfig/defaults/unit").asText());
              assertThat(panel.at("/datasource/uid").asText()).isEqualTo("${datasource}");
            });
  }

  @ParameterizedTest
  @MethodSource("dashboards")
  void every_expression_reads_metrics_that_stand_in_the_table(Path file) {
    for (JsonNode panel : panels(file)) {
      var expressions =
          Room.elements(panel.path("targets")).map(target -> target.path("expr").asText()).toList();
      assertThat(expressions).as(panel.path("title").asText()).isNotEmpty();
      for (String expression : expressions) {
        assertThat(Expression.samples(expression))
            .as(expression)
            .isNotEmpty()
            .allSatisfy(sample -> assertThat(table.of(sample)).as(sample).isPresent());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dashboards")
  void no_two_panels_lie_on_each_other(Path file) {
    assertThat(panels(file).stream().map(panel -> panel.path("gridPos")).toList())
        .doesNotHaveDuplicates();
    assertThat(panels(file).stream().map(panel -> panel.path("id").asInt()))
        .doesNotHaveDuplicates();
  }

  @Test
  void every_metric_of_our_own_is_drawn_or_watched() {
    var read =
        Stream.concat(
                Room.alerts().map(alert -> alert.rule().path("expr").asText()),
                dashboards()
                    .flatMap(file -> panels(file).stream())
                    .flatMap(panel -> Room.elements(panel.path("targets")))
                    .map(target -> target.path("expr").asText()))
            .flatMap(expression -> Expression.samples(expression).stream())
            .map(table::of)
            .flatMap(Optional::stream)
            .map(MetricsTable.Row::name)
            .collect(Collectors.toSet());
    assertThat(table.rows().stream().filter(MetricsTable.Row::isOwn).map(MetricsTable.Row::name))
        .isSubsetOf(read);
  }

  private static void assertBothLanguages(String title) {
    assertThat(title).matches(".*\\p{IsHan}.* / .*[A-Za-z]{2}.*");
  }

  private static List<JsonNode> panels(Path file) {
    return Room.elements(Room.json(file).path("panels")).toList();
  }
}
