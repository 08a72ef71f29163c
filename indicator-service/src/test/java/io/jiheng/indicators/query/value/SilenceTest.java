package io.jiheng.indicators.query.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SilenceTest {

  private static final LocalDate LAST = LocalDate.of(2023, 6, 30);

  @Test
  void a_daily_court_is_silent_after_three_days() {
    assertThat(Silence.hasFallen(every(1, 30), LAST, LAST.plusDays(3))).isFalse();
    assertThat(Silence.hasFallen(every(1, 30), LAST, LAST.plusDays(4))).isTrue();
  }

  @Test
  void a_weekly_court_may_rest_for_three_weeks() {
    assertThat(Silence.hasFallen(every(7, 10), LAST, LAST.plusDays(21))).isFalse();
    assertThat(Silence.hasFallen(every(7, 10), LAST, LAST.plusDays(22))).isTrue();
  }

  @Test
  void of_fewer_than_five_days_no_rhythm_can_be_told() {
    assertThat(Silence.hasFallen(every(1, 4), LAST, LAST.plusDays(300))).isFalse();
    assertThat(Silence.hasFallen(every(1, 5), LAST, LAST.plusDays(300))).isTrue();
  }

  @Test
  void what_lies_more_than_ninety_days_back_tells_nothing_of_the_rhythm() {
    var days = every(1, 5);
    days.add(LAST.minusDays(90));

    assertThat(Silence.hasFallen(days, LAST, LAST.plusDays(4))).isTrue();

    days.add(LAST.minusDays(89));

    assertThat(Silence.hasFallen(days, LAST, LAST.plusDays(4))).isFalse();
  }

  @Test
  void a_long_silence_does_not_become_the_rhythm() {
    assertThat(Silence.hasFallen(every(1, 30), LAST, LAST.plusYears(1))).isTrue();
  }

  @Test
  void only_days_near_the_newest_are_judged() {
    assertThat(Silence.isJudged(LAST.minusDays(90), LAST)).isTrue();
    assertThat(Silence.isJudged(LAST.plusDays(90), LAST)).isTrue();
    assertThat(Silence.isJudged(LAST.minusDays(91), LAST)).isFalse();
    assertThat(Silence.isJudged(LAST.plusDays(91), LAST)).isFalse();
  }

  private static NavigableSet<LocalDate> every(int gap, int days) {
    return IntStream.range(0, days)
        .mapToObj(i -> LAST.minusDays((long) i * gap))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
