package io.jiheng.indicators.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.scenarios.Scenario.Asked;
import io.jiheng.indicators.scenarios.Scenario.Given;
import io.jiheng.indicators.scenarios.Scenario.Step;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every file of a scenario must have. */
class ScenarioFilesTest {

  private static final Set<String> TAKING_BACK = Set.of("case.closing-revoked", "case.cancelled");

  static List<String> codes() {
    return ScenarioFiles.codes();
  }

  @Test
  void everyIndicatorHasAFileAndEveryFileAnIndicator() throws IOException, URISyntaxException {
    var folder = Path.of(ScenarioFiles.class.getClassLoader().getResource("scenarios").toURI());
    try (var files = Files.list(folder)) {
      assertThat(files)
          .extracting(file -> file.getFileName().toString())
          .containsExactlyInAnyOrderElementsOf(
              codes().stream().map(code -> code + ".yaml").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void somethingArrivesAfterItsDayWasAskedAbout(String code) {
    var steps = steps(code);
    var asked = steps.get(0).asked().stream().map(Asked::asOf).max(Comparable::compareTo);

    assertThat(steps.stream().skip(1).flatMap(step -> step.given().stream()))
        .extracting(Given::day)
        .anyMatch(day -> day.compareTo(asked.orElseThrow().toString()) < 0);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void somethingIsTakenBackOrSaidAgain(String code) {
    var said = new HashSet<String>();

    assertThat(steps(code).stream().flatMap(step -> step.given().stream()))
        .anyMatch(
            given ->
                TAKING_BACK.contains(given.type())
                    || !said.add(given.type() + given.of() + item(given)));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void noTwoEventsHaveTheSameId(String code) {
    assertThat(steps(code).stream().flatMap(step -> step.given().stream()))
        .extracting(Given::id)
        .doesNotHaveDuplicates();
  }

  private static List<Step> steps(String code) {
    return ScenarioFiles.read(code, ScenarioFiles.courts(code, "云")).steps();
  }

  /** Which payment, hearing or petition an event is about. */
  private static String item(Given given) {
    return given.data() == null
        ? ""
        : given.data().entrySet().stream()
            .filter(field -> field.getKey().endsWith("Id"))
            .map(field -> String.valueOf(field.getValue()))
            .collect(Collectors.joining());
  }
}
