package io.jiheng.budget.forms.departmentplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.table.cell.ChineseNumber;
import io.jiheng.budget.forms.table.cell.PlannedShare;
import io.jiheng.budget.forms.table.cell.UnitMention;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan.NamedTarget;
import io.jiheng.budget.forms.unitdocument.NamedTargetRemarks;
import io.jiheng.budget.sheet.Objective;
import io.jiheng.budget.sheet.Objectives;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How single cells and sentences are read. */
class SentencesTest {

  @Test
  void indicators_are_told_apart_in_a_sentence() {
    assertThat(NamedTargets.of("受理案件数达到 560 件以上，案件结案率达到 76%，当事人满意度达到 90%以上等。"))
        .extracting(NamedTarget::name, NamedTarget::target)
        .containsExactly(
            tuple("受理案件数", "达到 560 件以上"), tuple("案件结案率", "达到 76%"), tuple("当事人满意度", "达到 90%以上"));
  }

  @Test
  void a_clause_without_a_figure_belongs_to_the_next_name_and_a_lone_one_is_kept() {
    assertThat(NamedTargets.of("查封、送达次数≥3 次；按时完成"))
        .extracting(NamedTarget::name, NamedTarget::target)
        .containsExactly(tuple("查封、送达次数", "≥3 次"), tuple("按时完成", ""));
  }

  @Test
  void a_comma_between_digits_parts_no_clauses_and_every_sign_belongs_to_its_figure() {
    assertThat(NamedTargets.of("受理案件数达到1,200件，按3,6,9,12月发放；上诉率不大于5%，办案周期低于 50天"))
        .extracting(NamedTarget::name, NamedTarget::target)
        .containsExactly(
            tuple("受理案件数", "达到1,200件"),
            tuple("按", "3,6,9,12月发放"),
            tuple("上诉率", "不大于5%"),
            tuple("办案周期", "低于 50天"));
  }

  @Test
  void a_figure_in_numerals_is_a_target_and_a_vague_one_stays_vague() {
    assertThat(NamedTargets.of("开展巡查不少于两次，满意率达到百分之九十；调解约100件左右；统一标准"))
        .extracting(NamedTarget::name, NamedTarget::target)
        .containsExactly(
            tuple("开展巡查", "不少于两次"),
            tuple("满意率", "达到百分之九十"),
            tuple("调解约", "100件左右"),
            tuple("统一标准", ""));
  }

  @Test
  void a_sentence_with_a_figure_nobody_can_read_is_pointed_out() {
    CellPlace place = CellPlace.of(new Place("正文", 1), 0);
    assertThat(NamedTargetRemarks.of(place, NamedTargets.of("每季度一次检查三至五次以上")))
        .extracting(remark -> remark.finding().code())
        .containsExactly("target-unclear");
    assertThat(NamedTargetRemarks.of(place, NamedTargets.of("统一标准"))).isEmpty();
  }

  @Test
  void objectives_are_parted_by_their_numbers_and_figures_are_none() {
    assertThat(Objectives.of("1.办结 3.5 万件；2.调解 20%"))
        .containsExactly(new Objective(1, "办结 3.5 万件；"), new Objective(2, "调解 20%"));
    assertThat(Objectives.of("经费足额发放")).containsExactly(new Objective(0, "经费足额发放"));
  }

  @Test
  void check_dates_are_ends_of_months_or_days() {
    assertThat(PlannedShare.read("2月底", "20%").orElseThrow().in(2024).day())
        .isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(PlannedShare.read("6月15日", "50").orElseThrow().in(2023).day())
        .isEqualTo(LocalDate.of(2023, 6, 15));
    assertThat(PlannedShare.read("13月底", "50%")).isEmpty();
    assertThat(PlannedShare.read("2月30日", "50%")).isEmpty();
    assertThat(PlannedShare.read("6月底", "过半")).isEmpty();
  }

  @Test
  void headings_are_numbered_in_chinese() {
    assertThat(List.of("三", "十", "十二", "二十", "二十一", "7").stream().map(ChineseNumber::of))
        .containsExactly(3, 10, 12, 20, 21, 7);
  }

  @Test
  void a_unit_is_told_by_code_and_name_in_one_cell() {
    assertThat(UnitMention.codeAndName("336001迁安市人民法院").orElseThrow().code()).contains("336001");
    assertThat(UnitMention.codeAndName("13020023P00003910033L")).isEmpty();
    assertThat(UnitMention.named("迁安市人民法院").name()).contains("迁安市人民法院");
  }
}
