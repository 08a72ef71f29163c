package io.jiheng.bench.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.bench.stack.Place;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanTest {

  @Test
  void seed_and_round_give_the_same_plan_again() {
    assertThat(Plan.of(7, 3)).isEqualTo(Plan.of(7, 3));
    assertThat(Plan.of(7, 3)).isNotEqualTo(Plan.of(8, 3)).isNotEqualTo(Plan.of(7, 4));
  }

  @Test
  void no_place_is_struck_twice_in_a_round() {
    assertThat(plans())
        .allSatisfy(plan -> assertThat(plan).extracting(Strike::place).doesNotHaveDuplicates());
  }

  @Test
  void two_hundred_rounds_strike_every_place_in_every_way_that_it_can_be_struck() {
    var strikes = plans().stream().flatMap(List::stream).toList();
    for (var place : Place.values()) {
      var blows =
          place.isService()
              ? List.of(Blow.KILL, Blow.FREEZE, Blow.RESTART)
              : List.of(Blow.values());
      assertThat(strikes)
          .filteredOn(strike -> strike.place() == place)
          .extracting(Strike::blow)
          .hasSameElementsAs(blows);
    }
    assertThat(plans()).anyMatch(plan -> plan.size() == Place.values().length);
  }

  private static List<List<Strike>> plans() {
    return IntStream.rangeClosed(1, 200).mapToObj(round -> Plan.of(1, round)).toList();
  }
}
