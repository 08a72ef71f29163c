package io.jiheng.bench.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.bench.fault.HealthWatch.Sample;
import io.jiheng.bench.stack.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthWatchTest {

  @ParameterizedTest
  @CsvSource({
    "10, 20, true",
    "12, 18, true",
    "9, 12, false",
    "18, 21, false", // asked while the database was frozen, answered when it no longer was
    "21, 22, false",
  })
  void an_answer_counts_for_a_strike_only_if_it_came_while_the_strike_lasted(
      long asked, long answered, boolean counts) {
    var sample = new Sample(Place.BUDGET, asked, answered, 200, 200);

    assertThat(sample.isWithin(10, 20)).isEqualTo(counts);
  }
}
