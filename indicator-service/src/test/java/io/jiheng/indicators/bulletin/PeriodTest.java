package io.jiheng.indicators.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 6, 17);

  @Test
  void a_month_that_is_over_goes_from_the_beginning_of_the_year_to_its_last_day() {
    assertThat(Period.of(YearMonth.of(2025, 5), TODAY))
        .hasValueSatisfying(
            may -> {
              assertThat(may.from()).isEqualTo("2025-01-01");
              assertThat(may.asOf()).isEqualTo("2025-05-31");
              assertThat(may.lastYear()).isEqualTo("2024-05-31");
              assertThat(may.running()).isFalse();
            });
  }

  @Test
  void february_is_held_against_the_whole_of_a_longer_one() {
    assertThat(Period.of(YearMonth.of(2025, 2), TODAY).orElseThrow().lastYear())
        .isEqualTo("2024-02-29");
  }

  @Test
  void the_running_month_goes_up_to_today_and_says_so() {
    assertThat(Period.of(YearMonth.of(2025, 6), TODAY))
        .contains(new Period(YearMonth.of(2025, 6), TODAY, LocalDate.of(2024, 6, 17), true));
    assertThat(Period.of(YearMonth.of(2025, 6), LocalDate.of(2025, 6, 30)).orElseThrow().running())
        .isFalse();
  }

  @Test
  void a_month_that_has_not_begun_has_none() {
    assertThat(Period.of(YearMonth.of(2025, 7), TODAY)).isEmpty();
  }
}
