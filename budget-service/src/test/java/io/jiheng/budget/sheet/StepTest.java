package io.jiheng.budget.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StepTest {

  @Test
  void a_draft_goes_through_submission_and_approval_into_execution() {
    assertThat(Step.SUBMIT.from(ProjectState.DRAFT)).contains(ProjectState.SUBMITTED);
    assertThat(Step.APPROVE.from(ProjectState.SUBMITTED)).contains(ProjectState.APPROVED);
    assertThat(Step.START.from(ProjectState.APPROVED)).contains(ProjectState.IN_EXECUTION);
  }

  @Test
  void a_returned_sheet_can_be_mended_and_submitted_again() {
    assertThat(Step.RETURN.from(ProjectState.SUBMITTED)).contains(ProjectState.RETURNED);
    assertThat(Step.CHANGE.from(ProjectState.RETURNED)).contains(ProjectState.RETURNED);
    assertThat(Step.SUBMIT.from(ProjectState.RETURNED)).contains(ProjectState.SUBMITTED);
  }

  @Test
  void what_is_approved_or_executed_is_adjusted_where_it_stands() {
    assertThat(Step.ADJUST.from(ProjectState.APPROVED)).contains(ProjectState.APPROVED);
    assertThat(Step.ADJUST.from(ProjectState.IN_EXECUTION)).contains(ProjectState.IN_EXECUTION);
    assertThat(Step.ADJUST.from(ProjectState.DRAFT)).isEmpty();
  }

  @Test
  void only_what_was_executed_is_closed() {
    assertThat(Step.CLOSE.from(ProjectState.IN_EXECUTION)).contains(ProjectState.CLOSED);
    assertThat(Step.CLOSE.from(ProjectState.APPROVED)).isEmpty();
  }

  @Test
  void what_is_approved_is_not_edited_and_what_is_closed_stays_so() {
    assertThat(Step.CHANGE.from(ProjectState.APPROVED)).isEmpty();
    assertThat(
            Arrays.stream(Step.values()).flatMap(step -> step.from(ProjectState.CLOSED).stream()))
        .isEmpty();
  }
}
