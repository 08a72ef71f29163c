package io.jiheng.indicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.bruteforce.Answer;
import io.jiheng.indicators.bruteforce.AnyBooks;
import io.jiheng.indicators.bruteforce.AnyHistory;
import io.jiheng.indicators.bruteforce.AnyLimits;
import io.jiheng.indicators.bruteforce.AnyQuestion;
import io.jiheng.indicators.bruteforce.ByHand;
import io.jiheng.indicators.eventlog.UnreadableEventException;
import io.jiheng.indicators.query.value.ValuesOnDatabase;
import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * The service's counters, the stored files where a cut is asked about, and the stored books count
 * as by hand.
 */
class ByHandOnDatabaseProperties {

  private final CountingHouse house = new CountingHouse();

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void theCountersSayWhatCountingByHandSays(
      @ForAll("histories") AnyHistory history,
      @ForAll("limits") AnyLimits limits,
      @ForAll("books") AnyBooks books,
      @ForAll("questions") List<AnyQuestion> questions)
      throws SQLException, UnreadableEventException {
    house.clear();
    house.put(limits);
    house.put(books);
    house.count(history.events());
    var told = history.told();
    var files = AnyHistory.files(told);
    var values = new ValuesOnDatabase(house.transactions);
    for (var question : questions) {
      var docket = question.docket(history, files, told, limits, books);

      assertThat(
              ByHand.differences(
                  docket,
                  indicator ->
                      Answer.of(
                          values.of(
                              indicator,
                              docket.asOf(),
                              docket.courts(),
                              question.slice(),
                              question.families()))))
          .as("on %s: %s", docket.asOf(), question)
          .isEmpty();
    }
  }

  @Provide
  Arbitrary<AnyHistory> histories() {
    return AnyHistory.ofUpTo(60);
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
    return AnyQuestion.any().list().ofSize(6);
  }
}
