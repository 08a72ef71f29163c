package io.jiheng.budget.evaluation;

import static io.jiheng.budget.evaluation.Part.BENEFIT;
import static io.jiheng.budget.evaluation.Part.COST;
import static io.jiheng.budget.evaluation.Part.EXECUTION;
import static io.jiheng.budget.evaluation.Part.OUTPUT;
import static io.jiheng.budget.evaluation.Part.SATISFACTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointsAllocationTest {

  @Test
  void the_usual_sheet_has_ten_fifty_thirty_ten() {
    assertThat(parts(true, OUTPUT, BENEFIT, SATISFACTION))
        .isEqualTo(Map.of(EXECUTION, 10, OUTPUT, 50, BENEFIT, 30, SATISFACTION, 10));
  }

  @Test
  void cost_on_the_first_level_has_a_scheme_of_its_own() {
    assertThat(parts(true, COST, OUTPUT, BENEFIT, SATISFACTION))
        .isEqualTo(Map.of(EXECUTION, 10, COST, 20, OUTPUT, 40, BENEFIT, 20, SATISFACTION, 10));
  }

  @Test
  void without_satisfaction_its_ten_are_benefit_s() {
    assertThat(parts(true, OUTPUT, BENEFIT))
        .isEqualTo(Map.of(EXECUTION, 10, OUTPUT, 50, BENEFIT, 40));
  }

  @Test
  void without_benefit_its_thirty_are_output_s() {
    assertThat(parts(true, OUTPUT, SATISFACTION))
        .isEqualTo(Map.of(EXECUTION, 10, OUTPUT, 80, SATISFACTION, 10));
  }

  @Test
  void with_outputs_only_they_have_ninety() {
    assertThat(parts(true, OUTPUT)).isEqualTo(Map.of(EXECUTION, 10, OUTPUT, 90));
  }

  @Test
  void of_a_zero_budget_the_ten_of_the_execution_are_output_s() {
    assertThat(parts(false, OUTPUT, BENEFIT, SATISFACTION))
        .isEqualTo(Map.of(OUTPUT, 60, BENEFIT, 30, SATISFACTION, 10));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6, 7, 11, 13, 14, 64, 999})
  void the_rows_of_a_part_always_make_the_part(int count) {
    List<Part> rows = Collections.nCopies(count, OUTPUT);

    List<BigDecimal> points = allotted(Draft.EMPTY, rows, true).rows();

    assertThat(points.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("90");
    assertThat(Collections.max(points).subtract(Collections.min(points)))
        .isLessThanOrEqualTo(new BigDecimal("0.01"));
  }

  @Test
  void the_first_rows_take_the_hundredths_that_cannot_be_parted() {
    // 50 ÷ 7 = 7.142857…, seven times 7.14 is 49.98: two rows have a hundredth more.
    List<Part> rows =
        Stream.concat(Collections.nCopies(7, OUTPUT).stream(), Stream.of(BENEFIT, SATISFACTION))
            .toList();

    assertThat(allotted(Draft.EMPTY, rows, true).rows().subList(0, 7))
        .map(BigDecimal::toPlainString)
        .containsExactly("7.15", "7.15", "7.14", "7.14", "7.14", "7.14", "7.14");
  }

  @Test
  void what_is_given_to_a_row_is_its_own_and_the_others_share_the_rest() {
    Draft draft = Scored.draft(Scored.points(2, "30"));

    assertThat(allotted(draft, List.of(OUTPUT, OUTPUT, OUTPUT), true).rows())
        .map(BigDecimal::intValueExact)
        .containsExactly(30, 30, 30);
    assertThat(allotted(draft, List.of(OUTPUT, OUTPUT), true).rows())
        .map(BigDecimal::intValueExact)
        .containsExactly(60, 30);
  }

  @Test
  void a_scheme_that_does_not_make_a_hundred_is_no_rule() {
    List<Scheme> schemes =
        List.of(Scored.scheme("wrong", Map.of(EXECUTION, 10, OUTPUT, 50, BENEFIT, 30)));

    assertThatThrownBy(
            () ->
                new Rules(
                    schemes,
                    Map.of(),
                    BigDecimal.valueOf(130),
                    Scored.RULES.bands(),
                    Scored.RULES.grades()))
        .hasMessage("Scheme wrong makes 90, not 100");
  }

  private static Map<Part, Integer> parts(boolean budgeted, Part... rows) {
    return allotted(Draft.EMPTY, List.of(rows), budgeted).parts().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().intValueExact()));
  }

  private static PointsAllocation allotted(Draft draft, List<Part> rows, boolean budgeted) {
    return PointsAllocation.of(
        Scored.RULES,
        draft,
        rows.stream().map(part -> new Pointed(part, Optional.empty())).toList(),
        budgeted);
  }
}
