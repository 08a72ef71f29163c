package io.jiheng.observability;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.observability.Room.Alert;
import io.jiheng.pattern.testing.MetricsTable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Alerts are of metrics that exist, say what to do, and were tried. */
class RulesTest {

  private static final String RUNBOOK = "deploy/observability/runbooks.md#";

  private final MetricsTable table = MetricsTable.read();

  static Stream<Alert> alerts() {
    return Room.alerts();
  }

  @Test
  void no_two_alerts_have_one_name() {
    assertThat(alerts().map(Alert::name)).hasSizeGreaterThan(20).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("alerts")
  void an_alert_reads_metrics_that_stand_in_the_table(Alert alert) {
    assertThat(Expression.samples(alert.rule().path("expr").asText()))
        .isNotEmpty()
        .allSatisfy(sample -> assertThat(table.of(sample)).as(sample).isPresent());
  }

  @ParameterizedTest
  @MethodSource("alerts")
  void an_alert_has_a_severity_and_a_summary_in_both_languages(Alert alert) {
    assertThat(alert.rule().at("/labels/severity").asText()).isIn("critical", "warning");
    assertThat(alert.rule().at("/annotations/summary").asText())
        .containsPattern("\\p{IsHan}")
        .containsPattern("[a-z]{3}");
  }

  @ParameterizedTest
  @MethodSource("alerts")
  void an_alert_leads_to_a_section_that_says_what_it_means_what_to_look_at_and_what_to_do(
      Alert alert) {
    assertThat(alert.rule().at("/annotations/runbook_url").asText())
        .isEqualTo(RUNBOOK + alert.name().toLowerCase(Locale.ROOT));

    List<String> sections =
        Stream.of(Room.text(Room.RUNBOOKS).split("(?m)^## "))
            .filter(section -> section.startsWith(alert.name() + "\n"))
            .toList();
    assertThat(sections).hasSize(1);
    assertThat(sections.get(0)).contains("**Means**", "**Look at**").containsIgnoringCase("do**");
  }

  @Test
  void every_section_of_the_runbook_is_of_an_alert() {
    Set<String> names = alerts().map(Alert::name).collect(Collectors.toSet());
    assertThat(Room.text(Room.RUNBOOKS).lines().filter(line -> line.startsWith("## ")))
        .allSatisfy(line -> assertThat(names).contains(line.substring(3)));
  }

  @ParameterizedTest
  @MethodSource("alerts")
  void an_alert_is_shown_to_fire_and_to_keep_silent(Alert alert) {
    var tried =
        Room.ruleTests().stream()
            .map(Room::yaml)
            .flatMap(file -> Room.elements(file.path("tests")))
            .flatMap(test -> Room.elements(test.path("alert_rule_test")))
            .filter(test -> test.path("alertname").asText().equals(alert.name()))
            .collect(Collectors.partitioningBy(test -> test.path("exp_alerts").isEmpty()));
    assertThat(tried.get(true)).as("silent").isNotEmpty();
    assertThat(tried.get(false)).as("fires").isNotEmpty();
  }
}
