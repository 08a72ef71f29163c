package io.jiheng.budget.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.sheet.Revision.Snapshot;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferencesTest {

  private static final ProjectSheet SHEET = Sheets.faultless();

  @Test
  void what_is_the_same_has_no_differences() {
    assertThat(Differences.between(draft(SHEET), draft(Sheets.faultless()))).isEmpty();
  }

  @Test
  void a_changed_figure_is_told_with_what_it_was_and_is() {
    ProjectSheet dearer = Sheets.with(SHEET, Sheets.figures("250", "235.8", "14.2"));

    assertThat(Differences.between(draft(SHEET), draft(dearer)))
        .containsExactly(
            changed("预算规模及资金用途", "预算数", "235.80 万元", "250.00 万元"),
            changed("预算规模及资金用途", "其他资金", "0.00 万元", "14.20 万元"));
  }

  @Test
  void a_percentage_is_the_same_however_many_zeros_it_is_written_with() {
    ProjectSheet before = Sheets.with(SHEET, Sheets.plan("25", "50", "80", "100"));
    ProjectSheet after = Sheets.with(SHEET, Sheets.plan("25.0", "60", "80", "100"));

    assertThat(Differences.between(draft(before), draft(after)))
        .containsExactly(changed("资金支出计划", "2023-06-30", "50%", "60%"));
  }

  @Test
  void a_row_put_in_between_is_one_difference() {
    Indicator first = Sheets.row("数量指标", "次数", "培训次数", "≥4次");
    Indicator between = Sheets.row("数量指标", "人数", "培训人数", "≥20人");
    Indicator last = Sheets.row("质量指标", "合格率", "合格率", "≥90%");

    assertThat(
            Differences.between(
                draft(Sheets.with(SHEET, first, last)),
                draft(Sheets.with(SHEET, first, between, last))))
        .containsExactly(
            new Difference("产出指标/数量指标/人数/培训人数", "指标值", Optional.empty(), Optional.of("≥20人")));
  }

  @Test
  void rows_of_the_same_name_are_told_apart() {
    Indicator one = Sheets.row("数量指标", "次数", "次数", "≥1次");
    Indicator two = Sheets.row("数量指标", "次数", "次数", "≥2次");
    Indicator three = Sheets.row("数量指标", "次数", "次数", "≥3次");

    assertThat(
            Differences.between(
                draft(Sheets.with(SHEET, one, two)), draft(Sheets.with(SHEET, one, three))))
        .containsExactly(changed("产出指标/数量指标/次数/次数（2）", "指标值", "≥2次", "≥3次"));
  }

  @Test
  void what_is_gone_is_told_too() {
    ProjectSheet before = Sheets.with(SHEET, new Objective(1, "办公楼每日可用"), new Objective(2, "按时结清"));

    assertThat(Differences.between(draft(before), draft(SHEET)))
        .containsExactly(new Difference("绩效目标 2", "内容", Optional.of("按时结清"), Optional.empty()));
  }

  @Test
  void a_step_shows_in_the_state() {
    assertThat(Differences.between(draft(SHEET), new Snapshot(ProjectState.SUBMITTED, SHEET)))
        .isEqualTo(List.of(changed("表头", "状态", "DRAFT", "SUBMITTED")));
  }

  private static Snapshot draft(ProjectSheet sheet) {
    return new Snapshot(ProjectState.DRAFT, sheet);
  }

  private static Difference changed(String row, String cell, String before, String after) {
    return new Difference(row, cell, Optional.of(before), Optional.of(after));
  }
}
