package io.jiheng.indicators.scenarios;

import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.casefile.RecordedEvent;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.eventlog.EnvelopeReader;
import io.jiheng.indicators.eventlog.UnreadableEventException;
import io.jiheng.indicators.organization.Scope;
import io.jiheng.indicators.query.Evaluation;
import io.jiheng.indicators.query.FilesInMemory;
import io.jiheng.indicators.query.Slice;
import io.jiheng.indicators.scenarios.Scenario.Answer;
import io.jiheng.indicators.scenarios.Scenario.Asked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario, on the pure engine. */
class ScenariosTest {

  private static final String PROVINCE = "云";

  static Stream<Named<Indicator>> indicators() {
    return ScenarioFiles.indicators().stream()
        .map(indicator -> Named.of(indicator.code(), indicator));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("indicators")
  void anIndicatorSaysWhatItsScenarioExpects(Indicator indicator) throws UnreadableEventException {
    var courts = ScenarioFiles.courts(indicator.code(), PROVINCE);
    var histories = new HashMap<FileKey, List<RecordedEvent>>();
    var softly = new SoftAssertions();
    int number = 1;
    for (var step : ScenarioFiles.read(indicator.code(), courts).steps()) {
      for (var given : step.given()) {
        var read = EnvelopeReader.read(given.json(""), new EnvelopeReader.Head());
        histories.computeIfAbsent(read.key(), key -> new ArrayList<>()).add(read.recorded());
      }
      var files =
          histories.entrySet().stream().map(e -> Dossier.of(e.getKey(), e.getValue())).toList();
      for (var asked : step.asked()) {
        softly
            .assertThat(answer(indicator, files, courts, asked))
            .as("step %d, %s", number, asked.question())
            .isEqualTo(asked.answer());
      }
      number++;
    }
    softly.assertAll();
  }

  private static Answer answer(
      Indicator indicator, Collection<Dossier> files, List<String> courts, Asked asked) {
    var slice =
        new Slice(
            Optional.ofNullable(asked.department()),
            Optional.ofNullable(asked.judge()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var sums =
        FilesInMemory.sums(
            files,
            LimitRules.STANDARD,
            asked.scope() == Scope.COURT ? List.of(asked.court()) : courts,
            slice,
            Slice.families(Optional.ofNullable(asked.family())).orElseThrow());
    var value = Evaluation.of(indicator, asked.asOf(), sums);
    return new Answer(
        value.numerator().longValueExact(),
        value.denominator().map(part -> part.longValueExact()).orElse(null),
        value.printed().orElse(null));
  }
}
