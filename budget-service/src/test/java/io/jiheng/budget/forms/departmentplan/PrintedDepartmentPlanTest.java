package io.jiheng.budget.forms.departmentplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.DocumentForms;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.table.cell.UnitMention;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan.NamedTarget;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan.SubGoal;
import io.jiheng.budget.forms.unitdocument.OddTexts;
import io.jiheng.budget.forms.unitdocument.ThereAndBack;
import io.jiheng.budget.printing.PrintFormat;
import io.jiheng.budget.printing.PrintedForm;
import io.jiheng.budget.printing.Prose;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintedDepartmentPlanTest {

  private static final int FILES = 5;
  private static final int PLANS_IN_A_FILE = 30;
  private static final UnitMention UNIT =
      new UnitMention(Optional.of("336001"), Optional.of("迁安市人民法院"));

  @ParameterizedTest
  @EnumSource
  void the_plans_of_documents_001_and_002_are_read_back_as_they_were_written(PrintFormat format) {
    for (String file : List.of("001-tribunal", "002-court")) {
      List<DepartmentPlan> plans = ThereAndBack.documents(file, DepartmentPlan.class);

      assertThat(plans).hasSize(1);
      assertThat(plans.get(0).goals()).isNotEmpty();
      assertReadBack(plans, format);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatever_stands_in_its_paragraphs_is_read_back(PrintFormat format) {
    for (int seed = 1; seed <= FILES; seed++) {
      OddTexts texts = new OddTexts(seed);
      assertReadBack(Stream.generate(() -> plan(texts)).limit(PLANS_IN_A_FILE).toList(), format);
    }
  }

  @Test
  void indicators_stand_in_a_sentence_unless_nobody_could_read_it_again() {
    NamedTarget closing = new NamedTarget("案件结案率", "≥90%");

    assertThat(lastLine(List.of(closing, new NamedTarget("平均审理时", "85 天"))))
        .isEqualTo("绩效指标：案件结案率≥90%，平均审理时85 天。");
    assertThat(lastLine(List.of(closing, new NamedTarget("10日内结案，无超期", "按期"))))
        .isEqualTo("绩效指标：【案件结案率】【≥90%】、【10日内结案，无超期】【按期】");
  }

  @Test
  void what_is_written_into_the_file_by_hand_is_read_with_it() {
    List<Line> lines =
        Stream.of(
                "2023年度部门整体绩效目标",
                "预算单位：336001 迁安市人民法院",
                "一、总体绩效目标",
                "公正",
                "便民",
                "二、分项绩效目标",
                "1. 审判",
                "绩效目标：结案",
                "不积案",
                "绩效指标：结案率≥90%。",
                "绩效指标：【撤诉率】【29%】。",
                "三、保障措施",
                "（一）便民")
            .map(text -> Line.prose(new Place("", 1), text))
            .toList();

    DepartmentPlan plan = (DepartmentPlan) DocumentForms.read(lines).ofUnits().get(0).content();

    assertThat(plan.overallGoal()).isEqualTo("公正\n便民");
    assertThat(plan.goals().get(0).text()).isEqualTo("结案\n不积案");
    assertThat(plan.goals().get(0).indicators())
        .containsExactly(new NamedTarget("结案率", "≥90%"), new NamedTarget("撤诉率", "29%"));
  }

  private static String lastLine(List<NamedTarget> indicators) {
    DepartmentPlan plan =
        new DepartmentPlan("公正", List.of(new SubGoal(1, "审判", "", indicators)), List.of());
    List<String> lines =
        printed(plan).blocks().stream().map(block -> ((Prose) block).text()).toList();
    return lines.get(lines.indexOf("三、保障措施") - 1);
  }

  private static void assertReadBack(List<DepartmentPlan> plans, PrintFormat format) {
    List<PrintedForm> papers = plans.stream().map(PrintedDepartmentPlanTest::printed).toList();

    ThereAndBack.assertSame(plans, UNIT, 2023, papers, format);
  }

  private static PrintedForm printed(DepartmentPlan plan) {
    return PrintedDepartmentPlan.of(plan, "336001", "迁安市人民法院", 2023);
  }

  private static DepartmentPlan plan(OddTexts texts) {
    return new DepartmentPlan(
        texts.any(),
        texts.several(1, 6, at -> goal(texts)),
        texts.several(0, 5, at -> texts.any()));
  }

  private static SubGoal goal(OddTexts texts) {
    return new SubGoal(
        texts.upTo(30),
        texts.any(),
        texts.any(),
        texts.several(0, 4, at -> new NamedTarget(texts.any(), texts.any())));
  }
}
