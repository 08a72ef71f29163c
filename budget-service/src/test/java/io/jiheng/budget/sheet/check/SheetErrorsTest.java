package io.jiheng.budget.sheet.check;

import static io.jiheng.budget.sheet.Sheets.faultless;
import static io.jiheng.budget.sheet.Sheets.figures;
import static io.jiheng.budget.sheet.Sheets.plan;
import static io.jiheng.budget.sheet.Sheets.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jiheng.budget.sheet.CheckDate;
import io.jiheng.budget.sheet.DisbursementPlan;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.Objective;
import io.jiheng.budget.sheet.ProjectKey;
import io.jiheng.budget.sheet.ProjectSheet;
import io.jiheng.budget.sheet.Sheets;
import io.jiheng.budget.targets.TargetText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

class SheetErrorsTest {

  private static final CheckContext ALONE = new CheckContext(true, List.of());

  @Test
  void a_faultless_sheet_is_left_in_peace() {
    assertThat(SheetCheck.findings(faultless(), ALONE)).isEmpty();
  }

  @Test
  void the_sources_add_up_to_the_budget() {
    assertFound(with(faultless(), figures("235.8", "200", "35.79")))
        .containsExactly(tuple("budget-not-sum", "预算规模及资金用途", "预算数"));
  }

  @Test
  void no_sum_is_below_zero() {
    assertFound(with(faultless(), figures("10", "12", "-2")))
        .containsExactly(tuple("money-negative", "预算规模及资金用途", "其他资金"));
  }

  @Test
  void a_plan_does_not_fall() {
    assertFound(with(faultless(), plan("25", "60", "50", "100")))
        .containsExactly(tuple("plan-falls", "资金支出计划", "10月底"));
  }

  @Test
  void a_plan_does_not_go_above_a_hundred() {
    assertFound(with(faultless(), plan("25", "50", "120", "100")))
        .containsExactly(
            tuple("plan-outside-hundred", "资金支出计划", "10月底"), tuple("plan-falls", "资金支出计划", "12月底"));
  }

  @Test
  void a_plan_ends_at_a_hundred() {
    assertFound(with(faultless(), plan("25", "50", "80", "95")))
        .containsExactly(tuple("plan-not-hundred", "资金支出计划", "12月底"));
  }

  @Test
  void check_dates_are_of_the_year_and_in_order() {
    DisbursementPlan muddled =
        new DisbursementPlan(
            List.of(
                new CheckDate(LocalDate.of(2023, 6, 30), BigDecimal.valueOf(50)),
                new CheckDate(LocalDate.of(2023, 3, 31), BigDecimal.valueOf(80)),
                new CheckDate(LocalDate.of(2024, 12, 31), BigDecimal.valueOf(100))));

    assertFound(with(faultless(), muddled))
        .containsExactly(tuple("plan-date", "资金支出计划", "3月底"), tuple("plan-date", "资金支出计划", "12月底"));
  }

  @Test
  void a_code_stands_for_one_project_in_a_year() {
    ProjectSheet other =
        with(faultless(), new ProjectKey("336001", 2023, faultless().key().code(), "别的项目"));

    assertThat(SheetCheck.findings(faultless(), new CheckContext(true, List.of(other))))
        .filteredOn(Finding::isError)
        .extracting(Finding::code)
        .containsExactly("code-taken");
  }

  @Test
  void without_a_code_the_name_stands_for_it() {
    ProjectSheet uncoded =
        with(faultless(), new ProjectKey("216101", 2023, Optional.empty(), "司法救助-2023中央"));

    assertThat(SheetCheck.findings(uncoded, new CheckContext(true, List.of(uncoded))))
        .filteredOn(Finding::isError)
        .extracting(Finding::code)
        .containsExactly("name-taken");
  }

  @Test
  void a_file_brings_no_more_than_can_be_written_at_a_desk() {
    ProjectSheet endless =
        with(
            with(
                faultless(),
                new ProjectKey("336001", 2023, Optional.of("9".repeat(61)), "名".repeat(301))),
            Collections.nCopies(
                    1_001, new Indicator("产出指标", "数量指标", "件数", "件数", TargetText.of("≥1件"), ""))
                .toArray(new Indicator[0]));

    assertThat(SheetCheck.findings(endless, new CheckContext(true, List.of())))
        .filteredOn(Finding::isError)
        .extracting(Finding::code)
        .containsExactly("text-too-long", "text-too-long", "too-many-rows");
  }

  @Test
  void no_text_is_longer_than_a_cell_holds() {
    String text = "长".repeat(4_001);

    assertFound(with(faultless(), new Objective(1, text), new Objective(2, text.substring(1))))
        .containsExactly(tuple("text-too-long", "绩效目标", "第 1 条"));
    assertFound(with(faultless(), Sheets.row("数量指标", "件数", text, "≥1件")))
        .containsExactly(tuple("text-too-long", "绩效指标第 1 行", "绩效指标描述"));
  }

  @Test
  void the_unit_is_known() {
    assertThat(SheetCheck.findings(faultless(), new CheckContext(false, List.of())))
        .extracting(Finding::code)
        .containsExactly("unit-unknown");
  }

  private static ListAssert<org.assertj.core.groups.Tuple> assertFound(ProjectSheet sheet) {
    return assertThat(
        SheetCheck.findings(sheet, ALONE).stream()
            .filter(Finding::isError)
            .map(found -> tuple(found.code(), found.cell().row(), found.cell().cell()))
            .toList());
  }
}
