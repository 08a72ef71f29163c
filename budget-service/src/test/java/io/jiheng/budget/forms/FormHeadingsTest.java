package io.jiheng.budget.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.FormGrid.File;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.projectsheet.ReadSheet;
import io.jiheng.budget.imports.check.Destination;
import io.jiheng.budget.imports.check.OwnerResolver;
import io.jiheng.budget.imports.check.ResolvedOwner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands over a form's table, and of which year 年度 that makes it. */
class FormHeadingsTest {

  private static final String SHEET =
      """
      （2023年度）项目绩效目标表
      项目名称 | 法庭修缮费 | 项目编码 | 13020023P000041100217
      预算数 | 12.5万元 | 财政资金 | 12.5万元
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 修缮法庭数 | ≥3处
      """;

  @Test
  void what_stands_on_another_worksheet_is_no_heading() {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.prose(new Place("工作表“说明”", 2), "1.金额单位为万元，保留2位小数。"));
    lines.addAll(FormGrid.of(SHEET).lines(File.WORKBOOK).stream().skip(1).toList());

    assertThat(DocumentForms.read(lines).projects().get(0).heading()).isEmpty();
  }

  @Test
  void another_year_in_the_heading_is_told() {
    ReadDocument read = read(SHEET.replace("目标表", "目标表 2022年一、基本情况"));

    assertThat(read.projects().get(0).year().named()).contains(2022);
    assertThat(settled(read).year()).contains(2023);
    assertThat(settled(read).remarks().toString()).contains("year-doubtful", "2022");
  }

  @Test
  void a_year_that_is_taken_from_elsewhere_is_told_where_a_title_of_the_file_has_another() {
    assertThat(settled(torn("（2023年度）项目绩效目标表")).remarks().toString())
        .doesNotContain("year-inferred");
    assertThat(settled(torn("（2024年度）项目绩效目标表")).remarks().toString())
        .contains("year-inferred", "2023");
  }

  @Test
  void a_year_in_a_row_of_the_head_among_the_indicators_contradicts_that_of_the_heading() {
    String moved = SHEET + "336001迁安市人民法院 | | 预算年度：2022 | 单位：万元\n";

    assertThat(settled(read(moved)).year()).isEmpty();
    assertThat(settled(read(moved)).remarks().toString()).contains("year-contradicted", "2022");
    assertThat(settled(read(moved.replace("2022", "2023"))).year()).contains(2023);
  }

  @Test
  void a_row_between_the_title_and_a_list_parts_them_not_and_is_told() {
    String list =
        """
        2022年表11
        项目绩效目标表（2023年度）
        单位：元
        上级补助 | 6435
        项目名称 | 项目单位 | 预算数 | 一级指标 | 二级指标 | 三级指标 | 目标值
        装备费 | 336001-迁安市人民法院 | 1,030,700.00 | 产出指标 | 数量指标 | 车辆数 | 3辆
        """;

    ReadDocument read = read(list);

    assertThat(codes(read)).doesNotContain("money-unit-missing");
    assertThat(settled(read).year()).contains(2023);
    assertThat(settled(read).remarks().toString()).contains("year-doubtful", "2022");
    assertThat(read.remarks().toString()).contains("上级补助 6435");
  }

  @Test
  void a_sum_behind_a_blank_cell_is_doubtful_unless_the_budget_adds_up() {
    String left = "项目编码 | 13020023P000041100217";
    String form = SHEET.replace("财政资金 | 12.5万元", "财政资金 |  | SUM").replace(left, left + " |");

    assertThat(codes(read(form.replace("SUM", "8.25万元")))).contains("figure-doubtful");
    assertThat(codes(read(form.replace("SUM", "12.5万元")))).doesNotContain("figure-doubtful");
  }

  @Test
  void a_form_that_names_its_project_twice_is_one_with_its_heading() {
    String name = "项目名称 | 法庭修缮费 | 项目编码 | 13020023P000041100217\n";
    ReadDocument read = read(SHEET.replace(name, name + name));

    assertThat(read.projects())
        .singleElement()
        .satisfies(sheet -> assertThat(sheet.heading()).contains("2023年度"));
    assertThat(settled(read).year()).contains(2023);
  }

  @Test
  void a_blank_line_between_makes_no_two_of_them() {
    String name = "项目名称 | 法庭修缮费 | 项目编码 | 13020023P000041100217\n";
    List<Line> lines =
        new ArrayList<>(FormGrid.of(SHEET.replace(name, name + name)).lines(File.TEXT));
    lines.add(2, Line.prose(new Place("", 999), ""));

    assertThat(DocumentForms.read(lines).projects())
        .singleElement()
        .satisfies(sheet -> assertThat(sheet.heading()).contains("2023年度"));
  }

  @Test
  void a_form_ends_at_the_title_of_the_next_though_its_own_indicators_are_not_found() {
    List<Line> lines = new ArrayList<>(FormGrid.of(SHEET.replace("一级", "一之级")).lines(File.WORD));
    String next = SHEET.replace("项目名称 | 法庭修缮费", "编码 | 2 | 项目名称 | 囚车购置").replace("12.5万元", "3万元");
    FormGrid.of(next).lines(File.WORD).stream()
        .map(
            line ->
                new Line(
                    new Place("第二部分" + line.place().part(), line.place().row()),
                    line.kind(),
                    line.cells()))
        .forEach(lines::add);

    ReadDocument read = DocumentForms.read(lines);

    assertThat(read.projects()).extracting(ReadSheet::name).containsExactly("囚车购置");
    assertThat(codes(read)).doesNotContain("money-twice");
  }

  /** A title and the row of the unit and the year, which a note parts from their form. */
  private static ReadDocument torn(String title) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.prose(new Place("正文", 1), title));
    lines.add(Line.row(new Place("第 1 个表格", 1), List.of("336001迁安市人民法院", "预算年度：2023", "单位：万元")));
    lines.add(Line.prose(new Place("正文", 2), "注：截至1月已支付91万元。"));
    FormGrid.of(SHEET).lines(File.WORD).stream()
        .skip(1)
        .map(line -> new Line(new Place("第 2 个表格", line.place().row()), line.kind(), line.cells()))
        .forEach(lines::add);
    return DocumentForms.read(lines);
  }

  private static ResolvedOwner settled(ReadDocument read) {
    ReadSheet sheet = read.projects().get(0);
    return new OwnerResolver(new Destination(Optional.empty(), Optional.empty()), List.of(), read)
        .settle(sheet.places(), sheet.unit(), sheet.year(), sheet.code());
  }

  private static List<String> codes(ReadDocument read) {
    return read.projects().get(0).remarks().stream().map(one -> one.finding().code()).toList();
  }

  private static ReadDocument read(String form) {
    return DocumentForms.read(FormGrid.of(form).lines(File.WORD));
  }
}
