package io.jiheng.budget.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.attainment.Reading;
import io.jiheng.budget.attainment.ReportedText;
import io.jiheng.budget.attainment.TargetRow;
import io.jiheng.budget.attainment.TargetValue;
import io.jiheng.budget.monitoring.Expectation.Method;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.targets.TargetText;
import io.jiheng.budget.targets.TargetThreshold;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationTest {

  @ParameterizedTest
  @CsvSource({
    // target, value, of which day, expected, how
    "≥18000件, 9000件, 2023-06-30, 18149.17件, DAY_PACE", // 9000 × 365 ÷ 181
    "≥18000件, 9000件, 2024-06-30, 18098.9件, DAY_PACE", // of a leap year: 9000 × 366 ÷ 182
    "398万, 199万元, 2023-07-02, 396.91万元, DAY_PACE", // 199 × 365 ÷ 183
    "≥90%, 85%, 2023-06-30, 85%, AS_NOW",
    "≥1年, 1年, 2023-06-30, 1年, AS_NOW",
    "保障有力, 较好, 2023-06-30, 较好, AS_NOW",
  })
  void what_grows_goes_on_at_its_pace_and_what_does_not_stays(
      String target, String value, LocalDate day, String expected, Method method) {
    Expectation found = expectation(target, value, day, RowNote.none(1)).orElseThrow();

    assertThat(found.shown()).isEqualTo(expected);
    assertThat(found.method()).isEqualTo(method);
  }

  @Test
  void what_a_person_expects_goes_before_and_need_not_be_a_figure() {
    RowNote note = new RowNote(1, Optional.of("基本完成"), Optional.empty(), "", "", Optional.empty());

    Expectation found = expectation("≥90%", "85%", LocalDate.of(2023, 6, 30), note).orElseThrow();

    assertThat(found.method()).isEqualTo(Method.GIVEN);
    assertThat(found.figure()).isEmpty();
  }

  @Test
  void of_what_nothing_is_known_nothing_is_expected() {
    assertThat(expectation("≥90%", "", LocalDate.of(2023, 6, 30), RowNote.none(1))).isEmpty();
  }

  private static Optional<Expectation> expectation(
      String target, String value, LocalDate day, RowNote note) {
    int year = day.getYear();
    Indicator indicator = new Indicator("产出指标", "数量指标", "三级", "描述", TargetText.of(target), "");
    Optional<TargetThreshold> bar = Reading.bar(indicator, Optional.empty(), year);
    Optional<TargetValue> known =
        Optional.of(value)
            .filter(text -> !text.isEmpty())
            .map(
                text ->
                    new TargetValue(
                        TargetValue.Source.REPORTED,
                        text,
                        bar.flatMap(held -> ReportedText.read(text, held, year)),
                        day,
                        "佐证",
                        Optional.empty()));
    TargetRow row =
        new TargetRow(
            1, indicator, bar, Optional.empty(), known, Optional.empty(), Optional.empty());
    return Expectation.of(row, note, year, Optional.empty());
  }
}
