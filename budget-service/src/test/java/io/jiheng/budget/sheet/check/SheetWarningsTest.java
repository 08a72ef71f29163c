package io.jiheng.budget.sheet.check;

import static io.jiheng.budget.sheet.Sheets.faultless;
import static io.jiheng.budget.sheet.Sheets.figures;
import static io.jiheng.budget.sheet.Sheets.plan;
import static io.jiheng.budget.sheet.Sheets.row;
import static io.jiheng.budget.sheet.Sheets.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.BudgetFigures;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.Objective;
import io.jiheng.budget.sheet.ProjectKey;
import io.jiheng.budget.sheet.ProjectSheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each warning with the figures of the document in which it was met. */
class SheetWarningsTest {

  private static final Indicator POSTED = row("数量指标", "邮寄数量", "邮寄数量", "≥20000件");
  private static final Indicator AWAY = row("数量指标", "邮寄数量", "异地邮寄数量", "≥6000件");
  private static final Indicator LOCAL = row("数量指标", "邮寄数量", "同城邮寄数量", "≥15000件");
  private static final Indicator LOCAL_PRICE = row("成本指标", "邮寄费", "同城邮寄费", "20元/件");
  private static final Indicator AWAY_PRICE = row("成本指标", "邮寄费", "异地邮寄费", "40元/件");

  @Test
  void a_slip_of_the_unit_shows_where_the_cell_says_yuan_and_means_wan() {
    Finding slip = only(with(faultless(), written("74.5", "74.5 万元", "74.5 元")));

    assertThat(slip.code()).isEqualTo("unit-slip");
    assertThat(slip.cell().cell()).isEqualTo("财政资金");
    assertThat(slip.facts())
        .containsEntry("written", "74.5 元")
        .containsEntry("literal", "0.00745 万元")
        .containsEntry("figure", "74.50 万元");
  }

  @Test
  void the_travel_budget_slips_alike() {
    assertThat(only(with(faultless(), written("3.5", "3.5 万元", "3.5 元"))).code())
        .isEqualTo("unit-slip");
  }

  @Test
  void a_plan_that_stands_still_and_jumps_is_pointed_out() {
    Finding jump = only(with(faultless(), plan("20", "20", "20", "100")));

    assertThat(jump.code()).isEqualTo("plan-jumps");
    assertThat(jump.cell().cell()).isEqualTo("12月底");
    assertThat(jump.facts()).containsEntry("plan", "20/20/20/100").containsEntry("rise", "80");
  }

  @Test
  void the_other_plans_of_the_documents_rise_steadily_enough() {
    assertThat(
            List.of(
                plan("25", "50", "75", "100"),
                plan("25", "50", "80", "100"),
                plan("25", "60", "80", "100"),
                plan("10", "50", "80", "100")))
        .allSatisfy(steady -> assertThat(found(with(faultless(), steady))).isEmpty());
  }

  @Test
  void persons_per_case_are_cases_per_person_turned_round() {
    Finding odd = only(with(faultless(), row("数量指标", "法官人均结案数", "法官人均结案数", "≥242人/件")));

    assertThat(odd.code()).isEqualTo("unit-reversed");
    assertThat(odd.cell().row()).isEqualTo("绩效指标第 1 行");
  }

  @Test
  void a_figure_nobody_can_read_is_pointed_out_and_plain_words_are_not() {
    assertThat(only(with(faultless(), row("可持续影响指标", "保障", "保障", "100有限促进"))).code())
        .isEqualTo("target-unclear");
    assertThat(found(with(faultless(), row("社会效益指标", "保障", "保障", "保障工作正常开展")))).isEmpty();
  }

  @Test
  void numerals_that_count_something_are_figures_and_others_are_words() {
    assertThat(only(with(faultless(), row("数量指标", "检查", "检查", "每季度一次"))).code())
        .isEqualTo("target-unclear");
    assertThat(found(with(faultless(), row("质量指标", "标准", "标准", "高度一致，万无一失")))).isEmpty();
    assertThat(found(with(faultless(), row("数量指标", "检查", "检查", "≥三次")))).isEmpty();
  }

  @Test
  void a_bare_figure_is_no_time_and_a_day_in_eight_digits_is_pointed_out() {
    assertThat(only(with(faultless(), row("时效指标", "到位时间", "到位时间", "44,561"))).code())
        .isEqualTo("target-time-without-unit");
    assertThat(only(with(faultless(), row("时效指标", "完成日期", "完成日期", "20231231"))).code())
        .isEqualTo("target-taken-for-day");
    assertThat(found(with(faultless(), row("数量指标", "案件", "案件", "44,561")))).isEmpty();
    assertThat(found(with(faultless(), row("时效指标", "时限", "时限", "2023年12月底前")))).isEmpty();
  }

  @Test
  void persons_per_year_are_not_turned_round() {
    assertThat(found(with(faultless(), row("数量指标", "培训", "培训", "≥24人/年")))).isEmpty();
  }

  @Test
  void a_rate_cannot_be_a_hundred_per_cent_or_more() {
    assertThat(only(with(faultless(), row("质量指标", "审限内结案率", "审限内结案率", "≥100%"))).code())
        .isEqualTo("percent-beyond-hundred");
    assertThat(only(with(faultless(), row("质量指标", "率", "率", "120%"))).code())
        .isEqualTo("percent-beyond-hundred");
    assertThat(only(with(faultless(), row("质量指标", "率", "率", "≥1000‰"))).code())
        .isEqualTo("percent-beyond-hundred");
    assertThat(found(with(faultless(), row("质量指标", "率", "率", "100%")))).isEmpty();
  }

  @Test
  void quantities_at_their_prices_cost_more_than_the_budget() {
    ProjectSheet sheet =
        with(with(faultless(), figures("46", "46", "0")), AWAY, LOCAL, LOCAL_PRICE, AWAY_PRICE);

    Finding above = only(sheet);

    assertThat(above.code()).isEqualTo("cost-above-budget");
    assertThat(above.facts())
        .containsEntry("cost", "54.00 万元")
        .containsEntry("budget", "46.00 万元")
        .containsEntry("terms", "15000 × 20.00 元 + 6000 × 40.00 元");
  }

  @Test
  void parts_of_the_post_do_not_fit_the_whole() {
    Finding violation = only(with(faultless(), POSTED, AWAY, LOCAL));

    assertThat(violation.code()).isEqualTo("parts-misfit");
    assertThat(violation.facts()).containsEntry("sum", "21000").containsEntry("target", "≥20000件");
  }

  @Test
  void parts_of_the_caseload_do_not_fit_the_whole() {
    Finding violation =
        only(
            with(
                faultless(),
                row("数量指标", "案件受理数量", "案件受理数量", "≥18000件"),
                row("数量指标", "案件受理数量", "民事案件受理数量", "≥13716件"),
                row("数量指标", "案件受理数量", "刑事案件受理数量", "≥707件"),
                row("数量指标", "案件受理数量", "执行及其他案件受理数量", "≥6653件")));

    assertThat(violation.facts())
        .containsEntry("sum", "21076")
        .containsEntry("terms", "13716 + 707 + 6653");
  }

  @Test
  void an_objective_is_not_another_projects() {
    ProjectSheet wages = with(faultless(), new Objective(0, "经费及时足额发放，保障正常工作"));
    ProjectSheet travel =
        with(
            with(faultless(), new ProjectKey("336001", 2023, Optional.of("2"), "差旅费")),
            new Objective(0, "经费及时足额发放, 保障正常工作。"));

    assertThat(SheetCheck.findings(travel, new CheckContext(true, List.of(wages))))
        .singleElement()
        .satisfies(copied -> assertThat(copied.code()).isEqualTo("objective-copied"))
        .satisfies(copied -> assertThat(copied.facts()).containsEntry("name", "新大楼物业及运转费"));
  }

  @Test
  void a_sheet_without_the_code_of_its_namesake_may_be_meant_for_it() {
    ProjectKey key = faultless().key();
    ProjectSheet uncoded =
        with(faultless(), new ProjectKey(key.unit(), key.year(), Optional.empty(), key.name()));

    assertThat(SheetCheck.findings(uncoded, new CheckContext(true, List.of(faultless()))))
        .filteredOn(finding -> finding.code().equals("named-alike"))
        .singleElement()
        .satisfies(
            alike ->
                assertThat(alike.facts())
                    .containsEntry("projectCode", key.code().orElseThrow())
                    .containsEntry("name", key.name()));
  }

  @Test
  void a_gap_in_the_numbers_of_objectives_is_pointed_out() {
    assertThat(only(with(faultless(), new Objective(1, "一"), new Objective(3, "三"))).facts())
        .containsEntry("missing", "2");
  }

  @Test
  void the_overall_sheet_of_document_000_lacks_rows_12_and_25() {
    List<Integer> rows =
        IntStream.rangeClosed(1, 26)
            .filter(number -> number != 12 && number != 25)
            .boxed()
            .toList();

    assertThat(Numbering.missing(rows)).containsExactly(12, 25);
  }

  private static BudgetFigures written(String wan, String total, String fiscal) {
    return new BudgetFigures(
        Money.ofWan(wan),
        Money.ofWan(wan),
        Money.ZERO,
        Money.ZERO,
        new BudgetFigures.Written(total, fiscal, "", ""));
  }

  private static List<Finding> found(ProjectSheet sheet) {
    return SheetCheck.findings(sheet, new CheckContext(true, List.of()));
  }

  private static Finding only(ProjectSheet sheet) {
    assertThat(found(sheet)).hasSize(1);
    Finding finding = found(sheet).get(0);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    return finding;
  }
}
