package io.jiheng.indicators.bruteforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.eventlog.UnreadableEventException;
import io.jiheng.indicators.query.snapshot.BooksInMemory;
import io.jiheng.indicators.query.value.Evaluation;
import io.jiheng.indicators.query.value.FilesInMemory;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Any history and any books, asked about in any way, counts as by hand. */
class ByHandProperties {

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void theEngineSaysWhatCountingByHandSays(
      @ForAll("histories") AnyHistory history,
      @ForAll("limits") AnyLimits limits,
      @ForAll("books") AnyBooks books,
      @ForAll("questions") List<AnyQuestion> questions)
      throws UnreadableEventException {
    var told = history.told();
    var files = AnyHistory.files(told);
    for (var question : questions) {
      var docket = question.docket(history, files, told, limits, books);
      var cases =
          FilesInMemory.sums(
              files, limits.rules(), docket.courts(), question.slice(), question.families());
      var read = BooksAsRead.of(books, docket.courts());
      var sums = BooksInMemory.beside(cases, read, question.slice());

      assertThat(
              ByHand.differences(
                  docket, indicator -> Answer.of(Evaluation.of(indicator, docket.asOf(), sums))))
          .as("on %s: %s", docket.asOf(), question)
          .isEmpty();
    }
  }

  @Provide
  Arbitrary<AnyHistory> histories() {
    return AnyHistory.ofUpTo(30);
  }

  @Provide
  Arbitrary<AnyLimits> limits() {
    return AnyLimits.any();
  }

  @Provide
  Arbitrary<AnyBooks> books() {
    return AnyBooks.any();
  }

  @Provide
  Arbitrary<List<AnyQuestion>> questions() {
    return AnyQuestion.any().list().ofSize(16);
  }
}
