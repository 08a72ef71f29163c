package io.jiheng.budget.forms.table.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a check date of a plan 资金支出计划 and its share are, as they are written. */
class PlannedShareTest {

  @ParameterizedTest
  @CsvSource({"10月底, 75%, 10, 75", "１０ 月底, 75 %, 10, 75", "3月31日, 7.5, 3, 7.5"})
  void blanks_beside_figures_say_nothing(String date, String share, int month, String percent) {
    assertThat(PlannedShare.read(date, share))
        .hasValueSatisfying(
            read -> {
              assertThat(read.month()).isEqualTo(month);
              assertThat(read.percent()).isEqualByComparingTo(percent);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"7 5%", "7 5", "７　５％"})
  void a_blank_between_digits_makes_two_figures_of_which_none_is_taken(String share) {
    assertThat(PlannedShare.read("10月底", share)).isEmpty();
    assertThat(PlannedShare.read("1 0月底", "75%")).isEmpty();
  }
}
