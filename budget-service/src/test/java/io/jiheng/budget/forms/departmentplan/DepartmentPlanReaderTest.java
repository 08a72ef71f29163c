package io.jiheng.budget.forms.departmentplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.DocumentForms;
import io.jiheng.budget.forms.ReadDocument;
import io.jiheng.budget.forms.file.FileReading;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan.SubGoal;
import io.jiheng.budget.forms.unitdocument.ReadUnitDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where in a published budget the department's plan begins and ends. */
class DepartmentPlanReaderTest {

  private static final String GOALS =
      """
      1. 审判执行
      绩效目标：依法办案。
      绩效指标：结案率≥90%
      2. 司法救助
      绩效目标：做好救助。
      绩效指标：发放率≥100%
      """;

  @Test
  void the_next_chapter_of_the_document_ends_the_plan_and_is_told() {
    ReadUnitDocument read =
        read(
            """
            四、三公经费预算情况
            全年20万元。
            五、单位整体绩效目标
            （一）总体绩效目标
            依法履职。
            （二）分项绩效目标
            %s（三）工作保障措施
            1.完善制度。
            2.加强管理。
            六、政府采购预算情况
            采购100万元。
            七、名词解释
            （一）财政拨款：指拨款。
            """
                .formatted(GOALS));

    assertThat(plan(read).safeguards()).containsExactly("1.完善制度。", "2.加强管理。");
    assertThat(plan(read).goals()).extracting(SubGoal::title).containsExactly("审判执行", "司法救助");
    assertThat(passed(read)).isEqualTo("第 16 行“六、政府采购预算情况”、第 18 行“七、名词解释”");
    assertThat(read.place().row()).isEqualTo(3);
  }

  @Test
  void a_list_that_begins_anew_is_the_plans_and_chapters_may_be_left_out() {
    ReadUnitDocument read =
        read(
            """
            五、单位整体绩效目标
            （一）总体绩效目标
            依法履职。
            （二）分项绩效目标
            %s（三）工作保障措施
            一、完善制度。
            二、加强管理。
            八、其他需要说明的事项
            无其他事项。
            """
                .formatted(GOALS));

    assertThat(plan(read).safeguards()).containsExactly("一、完善制度。", "二、加强管理。");
    assertThat(passed(read)).isEqualTo("第 14 行“八、其他需要说明的事项”");
  }

  @Test
  void chapters_on_the_level_of_the_plans_own_headings_end_it_too() {
    ReadUnitDocument read =
        read(
            """
            一、总体绩效目标
            依法履职。
            二、分项绩效目标
            %s三、工作保障措施
            （一）完善制度。
            （二）加强管理。
            1. 分工到人。
            四、预算收支情况
            收入3000万元。
            """
                .formatted(GOALS));

    assertThat(plan(read).safeguards()).containsExactly("（一）完善制度。", "（二）加强管理。", "1. 分工到人。");
    assertThat(passed(read)).isEqualTo("第 14 行“四、预算收支情况”");
  }

  @Test
  void sentences_that_go_on_with_a_list_of_sentences_are_no_chapters_and_a_title_is_one() {
    String plan =
        """
        一、总体绩效目标
        依法履职。
        二、分项绩效目标
        %s三、工作保障措施
        一、服务大局。依法惩治犯罪。
        二、司法为民。优化窗口。
        三、提升公信。深化公开。
        %s
        """;

    ReadUnitDocument list = read(plan.formatted(GOALS, "四、锻造队伍。从严治警。"));
    assertThat(plan(list).safeguards()).hasSize(4);
    assertThat(codes(list)).doesNotContain("chapters-passed-over", "chapter-unclear");

    ReadUnitDocument title = read(plan.formatted(GOALS, "四、国有资产信息\n房屋3000平方米。"));
    assertThat(plan(title).safeguards()).hasSize(3);
    assertThat(passed(title)).contains("四、国有资产信息");
  }

  @Test
  void what_may_be_either_is_told() {
    ReadUnitDocument read =
        read(
            """
            一、总体绩效目标
            依法履职。
            二、分项绩效目标
            %s三、工作保障措施
            一、加强组织领导
            二、严格预算执行
            三、强化监督问责
            四、队伍建设与培训
            """
                .formatted(GOALS));

    assertThat(plan(read).safeguards()).hasSize(4);
    assertThat(codes(read)).contains("chapter-unclear");
  }

  @Test
  void parts_of_the_document_end_the_plan_whatever_stands_in_them() {
    ReadUnitDocument read =
        read(
            """
            第二部分
            部门整体绩效目标
            一、总体绩效目标
            依法履职。
            二、分项绩效目标
            %s三、保障措施
            完善制度。
            第三部分
            政府采购预算情况
            采购100万元。
            第十一部分 名词解释
            财政拨款：指拨款。
            """
                .formatted(GOALS));

    assertThat(plan(read).safeguards()).containsExactly("完善制度。");
    assertThat(passed(read)).contains("第三部分 政府采购预算情况", "第十一部分 名词解释");
  }

  @Test
  void chapters_without_numbers_are_known_by_their_titles() {
    ReadUnitDocument read =
        read(
            """
            部门整体绩效目标
            总体绩效目标
            依法履职。
            分项绩效目标
            %s工作保障措施
            完善制度。
            国有资产占用情况
            房屋3000平方米。
            """
                .formatted(GOALS));

    assertThat(plan(read).safeguards()).containsExactly("完善制度。");
    assertThat(passed(read)).contains("国有资产占用情况");
  }

  @Test
  void a_chapter_between_the_plans_own_is_passed_over_and_the_plan_goes_on() {
    ReadUnitDocument read =
        read(
            """
            一、总体绩效目标
            依法履职。
            二、部门职责及机构设置情况
            主管审判。
            三、分项绩效目标
            %s四、实现年度发展规划目标的保障措施
            （一）完善制度。
            """
                .formatted(GOALS));

    assertThat(plan(read).overallGoal()).isEqualTo("依法履职。");
    assertThat(plan(read).goals()).hasSize(2);
    assertThat(plan(read).safeguards()).containsExactly("（一）完善制度。");
    assertThat(passed(read)).isEqualTo("第 3 行“二、部门职责及机构设置情况”");
  }

  @Test
  void a_table_of_contents_is_no_plan() {
    ReadUnitDocument read =
        read(
            """
            目录
            一、部门职责
            二、单位整体绩效目标
            三、政府采购预算情况
            一、部门职责
            主管审判。
            二、单位整体绩效目标
            （一）总体绩效目标
            依法履职。
            （二）分项绩效目标
            %s（三）工作保障措施
            1.完善制度。
            三、政府采购预算情况
            采购100万元。
            """
                .formatted(GOALS));

    assertThat(read.place().row()).isEqualTo(7);
    assertThat(plan(read).safeguards()).containsExactly("1.完善制度。");
    assertThat(passed(read)).isEqualTo("第 19 行“三、政府采购预算情况”");
  }

  @Test
  void a_second_plan_is_not_mixed_into_the_first() {
    String one = "（一）总体绩效目标\n甲院依法履职。\n（二）分项绩效目标\n%s（三）保障措施\n1.甲院完善制度。\n".formatted(GOALS);

    ReadUnitDocument read = read("五、部门整体绩效目标\n" + one + "六、单位整体绩效目标\n" + one.replace("甲院", "乙院"));

    assertThat(plan(read).overallGoal()).isEqualTo("甲院依法履职。");
    assertThat(plan(read).safeguards()).containsExactly("1.甲院完善制度。");
    assertThat(passed(read)).contains("六、单位整体绩效目标");
  }

  @Test
  void a_plan_goes_on_behind_a_table() {
    ReadUnitDocument read =
        read(
            """
            五、单位整体绩效目标
            （一）总体绩效目标
            依法履职。
            （二）分项绩效目标
            %s
            序号\t指标\t数值
            1\t结案率\t90

            （三）工作保障措施
            1.完善制度。
            """
                .formatted(GOALS));

    assertThat(plan(read).safeguards()).containsExactly("1.完善制度。");
    assertThat(codes(read)).doesNotContain("chapters-passed-over");
  }

  @Test
  void numbers_inside_of_a_goal_are_its_text_and_text_before_the_first_is_told() {
    ReadUnitDocument read =
        read(
            """
            五、单位整体绩效目标
            （一）总体绩效目标
            依法履职。
            （二）分项绩效目标
            围绕职责确定如下目标。
            一、审判执行
            绩效目标：依法办案。
            1. 提高质量。
            2. 提高效率。
            绩效指标：结案率≥90%
            二、司法救助
            绩效指标：发放率≥100%
            （三）工作保障措施
            1.完善制度。
            """);

    assertThat(plan(read).goals()).extracting(SubGoal::number).containsExactly(1, 2);
    assertThat(plan(read).goals().get(0).text()).isEqualTo("依法办案。\n1. 提高质量。\n2. 提高效率。");
    assertThat(codes(read)).contains("plan-text-unread");
  }

  @Test
  void a_measure_that_names_itself_like_the_heading_is_kept() {
    ReadUnitDocument read =
        read(
            """
            一、总体绩效目标
            依法履职。
            二、分项绩效目标
            %s三、工作保障措施
            （一）人员保障措施
            （二）资金保障措施
            """
                .formatted(GOALS));

    assertThat(plan(read).safeguards()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void however_chapters_are_ordered_and_numbered_the_plan_is_the_same_and_none_is_lost(long seed) {
    Random lot = new Random(seed);
    for (int round = 0; round < 50; round++) {
      int before = lot.nextInt(6);
      int after = lot.nextInt(6);
      boolean bracketed = lot.nextBoolean();
      boolean anew = lot.nextBoolean();
      String text =
          chapters(1, before)
              + chapter(before + 1, "单位整体绩效目标\n")
              + (bracketed ? "（一）" : "1. ")
              + "总体绩效目标\n依法履职。\n"
              + (bracketed ? "（二）" : "2. ")
              + "分项绩效目标\n"
              + (bracketed
                  ? GOALS
                  : GOALS.replaceFirst("1\\. ", "（一）").replaceFirst("2\\. ", "（二）"))
              + (bracketed ? "（三）" : "3. ")
              + "工作保障措施\n"
              + (anew ? "一、完善制度。\n二、加强管理。\n" : "完善制度。\n")
              + chapters(before + 2, after);

      ReadUnitDocument read = read(text);

      assertThat(plan(read).overallGoal()).as(text).isEqualTo("依法履职。");
      assertThat(plan(read).goals()).as(text).hasSize(2);
      assertThat(plan(read).safeguards()).as(text).hasSize(anew ? 2 : 1);
      assertThat(passed(read).split("行“", -1).length - 1).as(text).isEqualTo(after);
    }
  }

  private static String chapters(int first, int count) {
    return IntStream.range(first, first + count)
        .mapToObj(number -> chapter(number, "第" + number + "项工作安排情况\n具体安排如下。\n"))
        .collect(Collectors.joining());
  }

  private static String chapter(int number, String text) {
    return List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二").get(number - 1)
        + "、"
        + text;
  }

  private static ReadUnitDocument read(String text) {
    ReadDocument document =
        DocumentForms.read(FileReading.read(text.getBytes(StandardCharsets.UTF_8)).lines());
    assertThat(document.ofUnits()).as(text).hasSize(1);
    return document.ofUnits().get(0);
  }

  private static DepartmentPlan plan(ReadUnitDocument read) {
    return (DepartmentPlan) read.content();
  }

  private static List<String> codes(ReadUnitDocument read) {
    return read.remarks().stream().map(remark -> remark.finding().code()).toList();
  }

  private static String passed(ReadUnitDocument read) {
    return read.remarks().stream()
        .map(Remark::finding)
        .filter(finding -> finding.code().equals("chapters-passed-over"))
        .map(finding -> finding.facts().get("chapters"))
        .findFirst()
        .orElse("");
  }
}
