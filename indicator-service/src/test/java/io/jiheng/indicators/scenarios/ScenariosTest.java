package io.jiheng.indicators.scenarios;

import io.jiheng.indicators.casefile.Cause;
import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.casefile.RecordedEvent;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.eventlog.EnvelopeReader;
import io.jiheng.indicators.eventlog.Head;
import io.jiheng.indicators.eventlog.UnreadableEventException;
import io.jiheng.indicators.organization.Scope;
import io.jiheng.indicators.query.slice.FamilyFilter;
import io.jiheng.indicators.query.slice.Slice;
import io.jiheng.indicators.query.snapshot.BooksInMemory;
import io.jiheng.indicators.query.value.Evaluation;
import io.jiheng.indicators.query.value.FilesInMemory;
import io.jiheng.indicators.scenarios.Given.Event;
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
    var books = new BooksOnPaper();
    var softly = new SoftAssertions();
    int number = 1;
    for (var step : ScenarioFiles.read(indicator.code(), courts).steps()) {
      step.given(Written.class).forEach(given -> given.into(books));
      for (var event : step.given(Event.class).toList()) {
        var read = EnvelopeReader.read(event.json(""), new Head());
        histories.computeIfAbsent(read.key(), key -> new ArrayList<>()).add(read.recorded());
      }
      var files =
          histories.entrySet().stream().map(e -> Dossier.of(e.getKey(), e.getValue())).toList();
      for (var asked : step.asked()) {
        softly
            .assertThat(answer(versionOf(indicator, asked), files, books, courts, asked))
            .as("step %d, %s", number, asked.question())
            .isEqualTo(asked.answer());
      }
      number++;
    }
    softly.assertAll();
  }

  private static Indicator versionOf(Indicator holding, Asked asked) {
    return asked.version() == null
        ? holding
        : ScenarioFiles.versions(holding.code()).named(asked.version()).orElseThrow();
  }

  private static Answer answer(
      Indicator indicator,
      Collection<Dossier> files,
      BooksOnPaper books,
      List<String> courts,
      Asked asked) {
    var reached = asked.scope() == Scope.COURT ? List.of(asked.court()) : courts;
    var slice =
        new Slice(
            Optional.ofNullable(asked.department()),
            Optional.ofNullable(asked.judge()),
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(asked.cause()).flatMap(Cause::of));
    var cases =
        FilesInMemory.sums(
            files,
            LimitRules.STANDARD,
            reached,
            slice,
            FamilyFilter.of(Optional.ofNullable(asked.family())).orElseThrow());
    var sums = BooksInMemory.beside(cases, books.of(reached), slice);
    var value = Evaluation.of(indicator, asked.asOf(), sums);
    return new Answer(
        value.numerator(), value.denominator().orElse(null), value.printed().orElse(null));
  }
}
