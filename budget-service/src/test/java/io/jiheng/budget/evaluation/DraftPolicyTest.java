package io.jiheng.budget.evaluation;

import static io.jiheng.budget.evaluation.Scored.draft;
import static io.jiheng.budget.evaluation.Scored.judged;
import static io.jiheng.budget.evaluation.Scored.output;
import static io.jiheng.budget.evaluation.Scored.paid;
import static io.jiheng.budget.evaluation.Scored.paidInFull;
import static io.jiheng.budget.evaluation.Scored.points;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.evaluation.PointsViolation.Note.Fault;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftPolicyTest {

  private static final Subject TWO_OUTPUTS = paidInFull(output("≥1件", "1件"), output("正常开展", ""));

  @Test
  void an_empty_draft_stands() {
    assertThat(violation(Draft.EMPTY)).isEmpty();
  }

  @Test
  void parts_make_a_hundred() {
    assertThat(violation(draft(parts(10, 80))))
        .contains(new PointsViolation.NotHundred(new BigDecimal("90")));
    assertThat(violation(draft(parts(20, 80)))).isEmpty();
  }

  @Test
  void points_are_for_parts_that_are_there_and_for_all_of_them() {
    assertThat(violation(draft(Map.of(Part.OUTPUT, new BigDecimal("100")))))
        .contains(new PointsViolation.PartMisplaced(Part.EXECUTION));
    assertThat(
            DraftPolicy.violation(
                Scored.RULES, draft(parts(10, 90)), paid("0", "0", output("≥1件", "1件"))))
        .contains(new PointsViolation.PartMisplaced(Part.EXECUTION));
  }

  @Test
  void rows_make_their_part() {
    assertThat(violation(draft(points(1, "90.01")))).isPresent();
    assertThat(violation(draft(points(1, "50"), points(2, "39.99"))))
        .contains(
            new PointsViolation.RowsOutOfPart(
                Part.OUTPUT, new BigDecimal("89.99"), new BigDecimal("90")));
    assertThat(violation(draft(points(1, "50"), points(2, "40")))).isEmpty();
    assertThat(violation(draft(points(1, "90")))).isEmpty();
  }

  @Test
  void notes_are_on_rows_that_are_there_one_on_each() {
    assertThat(violation(draft(points(3, "1"))))
        .contains(new PointsViolation.Note(3, Fault.MISPLACED));
    assertThat(violation(draft(points(1, "1"), points(1, "2"))))
        .contains(new PointsViolation.Note(1, Fault.MISPLACED));
  }

  @Test
  void figures_are_reckoned_and_not_judged() {
    assertThat(violation(draft(judged(1, Band.ATTAINED, "100"))))
        .contains(new PointsViolation.Note(1, Fault.NOT_QUALITATIVE));
  }

  @ParameterizedTest
  @CsvSource({
    "ATTAINED, 100, true", "ATTAINED, 80, true", "ATTAINED, 79.99, false",
    "PARTLY, 80, false", "PARTLY, 79.99, true", "PARTLY, 60, true",
    "NOT_ATTAINED, 60, false", "NOT_ATTAINED, 0, true",
  })
  void a_share_lies_within_its_band(Band band, String share, boolean allowed) {
    assertThat(violation(draft(judged(2, band, share))).isEmpty()).isEqualTo(allowed);
  }

  @Test
  void nothing_is_scored_without_rows_or_by_an_unknown_scheme() {
    assertThat(DraftPolicy.violation(Scored.RULES, Draft.EMPTY, paidInFull()))
        .contains(new PointsViolation.NoRows());
    Draft draft = new Draft(Optional.of("mine"), Map.of(), List.of(), "", Draft.Remark.NONE, "");
    assertThat(violation(draft)).contains(new PointsViolation.UnknownScheme("mine"));
  }

  private static Optional<PointsViolation> violation(Draft draft) {
    return DraftPolicy.violation(Scored.RULES, draft, TWO_OUTPUTS);
  }

  private static Map<Part, BigDecimal> parts(int execution, int output) {
    return Map.of(
        Part.EXECUTION, BigDecimal.valueOf(execution), Part.OUTPUT, BigDecimal.valueOf(output));
  }
}
