package io.jiheng.indicators.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.catalogue.Calibre;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.scenarios.Given.Event;
import io.jiheng.indicators.scenarios.Scenario.Asked;
import io.jiheng.indicators.scenarios.Scenario.Step;
import io.jiheng.indicators.scenarios.Written.Reversal;
import io.jiheng.indicators.scenarios.Written.Withdrawal;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        .flatExtracting(given -> given.about().stream().toList())
        .anyMatch(day -> day.isBefore(asked.orElseThrow()));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void somethingIsTakenBackOrSaidAgain(String code) {
    var said = new HashSet<String>();

    assertThat(steps(code).stream().flatMap(step -> step.given().stream()))
        .anyMatch(given -> takesBack(given) || given instanceof Event e && !said.add(fact(e)));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyVersionThatAnswersOnlyByItsNameIsAskedForByIt(String code) {
    var named =
        ScenarioFiles.versions(code).inOrder().stream()
            .map(Indicator::calibre)
            .filter(Calibre::onlyByName)
            .map(Calibre::version)
            .toList();

    assertThat(steps(code).stream().flatMap(step -> step.asked().stream()).map(Asked::version))
        .containsAll(named);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void noTwoOfAFileHaveTheSameName(String code) {
    assertThat(steps(code).stream().flatMap(step -> step.given().stream()))
        .extracting(Given::name)
        .doesNotHaveDuplicates();
  }

  private static List<Step> steps(String code) {
    return ScenarioFiles.read(code, ScenarioFiles.courts(code, "云")).steps();
  }

  private static boolean takesBack(Given given) {
    return given instanceof Reversal
        || given instanceof Withdrawal
        || given instanceof Event event && TAKING_BACK.contains(event.type());
  }

  /** What an event is about: a case or court, and which payment, hearing or petition of it. */
  private static String fact(Event event) {
    var items =
        Objects.requireNonNullElse(event.data(), Map.<String, Object>of()).entrySet().stream()
            .filter(field -> field.getKey().endsWith("Id"))
            .map(field -> String.valueOf(field.getValue()))
            .collect(Collectors.joining());
    return event.type() + event.of() + items;
  }
}
