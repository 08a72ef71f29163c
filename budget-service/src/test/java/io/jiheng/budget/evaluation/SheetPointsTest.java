package io.jiheng.budget.evaluation;

import static io.jiheng.budget.evaluation.Part.BENEFIT;
import static io.jiheng.budget.evaluation.Part.EXECUTION;
import static io.jiheng.budget.evaluation.Part.OUTPUT;
import static io.jiheng.budget.evaluation.Part.SATISFACTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Points that the sheet itself gives its rows, as 表11 does. */
class SheetPointsTest {

  @Test
  void points_that_fit_their_parts_are_those_of_the_rows() {
    PointsAllocation allocation =
        allotted(
            Draft.EMPTY,
            row(OUTPUT, "20"),
            row(OUTPUT, "30"),
            row(BENEFIT, "30"),
            row(SATISFACTION, "10"));

    assertThat(points(allocation)).containsExactly("20", "30", "30", "10");
    assertThat(parts(allocation))
        .isEqualTo(Map.of(EXECUTION, "10", OUTPUT, "50", BENEFIT, "30", SATISFACTION, "10"));
    assertThat(allocation.setAside()).isEmpty();
  }

  @Test
  void rows_without_points_share_what_the_others_leave_of_the_part() {
    // 50 − 20 = 30 for two rows.
    PointsAllocation allocation =
        allotted(
            Draft.EMPTY,
            row(OUTPUT, "20"),
            row(OUTPUT, ""),
            row(OUTPUT, ""),
            row(BENEFIT, ""),
            row(SATISFACTION, ""));

    assertThat(points(allocation)).containsExactly("20", "15", "15", "30", "10");
  }

  @Test
  void sums_that_make_a_hundred_with_the_execution_are_the_weights_of_the_parts() {
    // 表11: 20 + 15 + 15 + 20 = 70 for outputs, 20 for satisfaction; with the execution's 10 a
    // hundred.
    PointsAllocation allocation =
        allotted(
            Draft.EMPTY,
            row(OUTPUT, "20"),
            row(OUTPUT, "15"),
            row(OUTPUT, "15"),
            row(OUTPUT, "20"),
            row(SATISFACTION, "20"));

    assertThat(parts(allocation))
        .isEqualTo(Map.of(EXECUTION, "10", OUTPUT, "70", SATISFACTION, "20"));
    assertThat(points(allocation)).containsExactly("20", "15", "15", "20", "20");
    assertThat(allocation.scheme()).isEmpty();
  }

  @Test
  void points_that_do_not_fit_their_part_are_set_aside_and_its_rows_have_even_shares() {
    // All rows have points, which make 105 with the execution's: the usual weights hold. Outputs
    // fit
    // their 50; benefit has 35 and not 30, so its two rows have 15 each.
    PointsAllocation allocation =
        allotted(
            Draft.EMPTY,
            row(OUTPUT, "20"),
            row(OUTPUT, "30"),
            row(BENEFIT, "25"),
            row(BENEFIT, "10"),
            row(SATISFACTION, "10"));

    assertThat(points(allocation)).containsExactly("20", "30", "15", "15", "10");
    assertThat(allocation.setAside()).isEqualTo(Map.of(BENEFIT, new BigDecimal("35")));
  }

  @Test
  void points_that_make_less_than_their_part_fit_only_where_a_row_is_left_for_the_rest() {
    PointsAllocation less =
        allotted(
            Draft.EMPTY,
            row(OUTPUT, "20"),
            row(OUTPUT, "20"),
            row(BENEFIT, ""),
            row(SATISFACTION, ""));

    assertThat(points(less)).containsExactly("25", "25", "30", "10");
    assertThat(less.setAside()).isEqualTo(Map.of(OUTPUT, new BigDecimal("40")));
  }

  @Test
  void what_the_draft_gives_goes_before_what_the_sheet_gives() {
    // The draft's 30 and the sheet's 30 are more than the 50 of the part: 20 are left for the row.
    Draft draft = Scored.draft(Scored.points(1, "30"));
    PointsAllocation allocation =
        allotted(
            draft,
            row(OUTPUT, "20"),
            row(OUTPUT, "30"),
            row(BENEFIT, "30"),
            row(SATISFACTION, "10"));

    assertThat(points(allocation)).containsExactly("30", "20", "30", "10");
    assertThat(allocation.setAside()).isEqualTo(Map.of(OUTPUT, new BigDecimal("30")));
  }

  @Test
  void parts_that_the_draft_gives_go_before_the_weights_of_the_sheet() {
    Draft draft =
        Scored.draft(Map.of(EXECUTION, new BigDecimal("20"), OUTPUT, new BigDecimal("80")));

    PointsAllocation allocation = allotted(draft, row(OUTPUT, "45"), row(OUTPUT, "45"));

    assertThat(points(allocation)).containsExactly("40", "40");
    assertThat(allocation.setAside()).isEqualTo(Map.of(OUTPUT, new BigDecimal("90")));
  }

  @Test
  void without_a_budget_the_rows_make_the_hundred_by_themselves() {
    PointsAllocation allocation =
        PointsAllocation.of(
            Scored.RULES, Draft.EMPTY, List.of(row(OUTPUT, "65.5"), row(BENEFIT, "34.5")), false);

    assertThat(parts(allocation)).isEqualTo(Map.of(OUTPUT, "65.5", BENEFIT, "34.5"));
  }

  private static Pointed row(Part part, String points) {
    return new Pointed(part, Optional.of(points).filter(it -> !it.isEmpty()).map(BigDecimal::new));
  }

  private static PointsAllocation allotted(Draft draft, Pointed... rows) {
    return PointsAllocation.of(Scored.RULES, draft, List.of(rows), true);
  }

  private static List<String> points(PointsAllocation allocation) {
    return allocation.rows().stream().map(SheetPointsTest::shown).toList();
  }

  private static Map<Part, String> parts(PointsAllocation allocation) {
    return allocation.parts().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, part -> shown(part.getValue())));
  }

  private static String shown(BigDecimal points) {
    return points.stripTrailingZeros().toPlainString();
  }
}
