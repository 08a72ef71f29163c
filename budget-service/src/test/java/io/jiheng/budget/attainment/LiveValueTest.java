package io.jiheng.budget.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.targets.Comparison;
import io.jiheng.budget.targets.Quotient;
import io.jiheng.budget.targets.TargetText;
import io.jiheng.budget.targets.TargetThreshold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LiveValueTest {

  @Test
  void a_share_is_taken_from_its_two_numbers_and_not_as_it_is_printed() {
    Quotient figure = value("89996", "100000", "90.00", "%").figure(bar("≥90%")).orElseThrow();

    assertThat(figure.compareTo(Quotient.of(BigDecimal.valueOf(90)))).isNegative();
  }

  @Test
  void what_its_numbers_do_not_make_is_taken_as_it_is_printed() {
    // A mean of means: 3 ÷ 2 is not what is printed.
    Quotient figure = value("3", "2", "42.00", "天").figure(bar("≤45日")).orElseThrow();

    assertThat(figure.shown()).isEqualByComparingTo("42");
  }

  @Test
  void another_unit_or_nothing_to_divide_by_is_not_comparable() {
    assertThat(value("5", "100", "5.00", "%").figure(bar("≥5件"))).isEmpty();
    assertThat(value("5", null, "5", "件").figure(bar("≥5%"))).isEmpty();
    assertThat(value("0", "0", null, "%").figure(bar("≥5%"))).isEmpty();
    assertThat(value("0", "0", null, "%").shown()).isEqualTo("—");
  }

  @Test
  void units_in_other_words_and_none_at_all_are_understood() {
    assertThat(value("4840", "20", "242.00", "件/人").figure(bar("≥242人/件"))).isPresent();
    assertThat(value("5", null, "5", "件").figure(bar("≥5"))).isPresent();
    assertThat(value("5", "100", "5.00", "%").figure(bar("≥5"))).isEmpty();
  }

  @Test
  void per_mille_is_held_against_per_mille_and_per_cent_to_the_last_case() {
    // Three of two thousand are 1.5 ‰, as document 003 allows at most.
    LiveValue atTheBar = value("3", "2000", "1.50", "‰");
    LiveValue beyond = value("30001", "20000000", "1.50", "‰");

    for (String bar : new String[] {"≤1.5‰", "≤千分之一点五", "≤0.15%"}) {
      assertThat(bar(bar).isMetBy(atTheBar.figure(bar(bar)).orElseThrow())).as(bar).isTrue();
      assertThat(bar(bar).isMetBy(beyond.figure(bar(bar)).orElseThrow())).as(bar).isFalse();
    }
    assertThat(value("3", "2000", "0.15", "%").figure(bar("≤1.5‰")).orElseThrow().shown())
        .isEqualByComparingTo("1.5");
    assertThat(value("3", "2000", "1.50", "‰").figure(bar("≤1.5件"))).isEmpty();
  }

  private static LiveValue value(String numerator, String denominator, String value, String unit) {
    return new LiveValue(
        "冀0283",
        "code",
        LocalDate.of(2023, 6, 30),
        new BigDecimal(numerator),
        Optional.ofNullable(denominator).map(BigDecimal::new),
        Optional.ofNullable(value).map(BigDecimal::new),
        unit,
        2,
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private static TargetThreshold bar(String target) {
    return TargetThreshold.of(TargetText.of(target).understood(), Comparison.AT_LEAST, 2023)
        .orElseThrow();
  }
}
