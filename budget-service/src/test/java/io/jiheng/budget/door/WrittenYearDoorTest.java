package io.jiheng.budget.door;

import static io.jiheng.budget.door.Counter.bring;
import static io.jiheng.budget.door.Counter.preview;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year that is written in a file, wherever it is, and what goes against it. */
@ThroughTheDoor
class WrittenYearDoorTest {

  private static final String NAME = "〔2023〕88号提前下达2024年转移支付资金";

  private String unit;

  @BeforeEach
  void aUnit() {
    unit = newUnit();
  }

  @ParameterizedTest
  @CsvSource({
    "转移支付绩效目标表, 预算年度：2024",
    "转移支付绩效目标表, 2024年度",
    "项目支出绩效目标表（2024年）, ",
    "2024年度项目绩效目标表, ",
    "冀财预〔2023〕88号2024年度项目绩效目标表, "
  })
  void a_written_year_is_taken_and_that_of_a_document_number_never(String title, String cell) {
    bring("sheet.txt", bytes(sheet(title, cell, "13020024P000000000021", NAME)), "")
        .statusCode(201);

    read("/projects?unit=" + unit).body("items.year", contains(2024));
    preview("sheet.txt", bytes(sheet(title, cell, "13020024P000000000021", NAME)), "")
        .body("projects[0].findings.code", everyItem(not(equalTo("year-inferred"))))
        .body("projects[0].findings.code", everyItem(not(equalTo("year-doubtful"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"预算年度\t2024|2024", "预算年度：2024年|2024", "年度\t2023\t2024\t2025|"})
  void a_year_beside_its_name_is_read_and_of_several_none(String cells, Integer year) {
    String name = "项目名称\t办案经费";
    String sheet = sheet("绩效目标表", "", "", "办案经费").replace(name, name + "\t" + cells);

    preview("sheet.txt", bytes(sheet), "")
        .body("projects[0].year", is(year))
        .body(
            "projects[0].findings.findAll { it.code == 'cell-unread' }.size()",
            is(year == null ? 1 : 0));
  }

  @Test
  void without_any_a_name_hints_at_it_and_that_is_said() {
    preview("sheet.txt", bytes(sheet("转移支付绩效目标表", "", "", NAME)), "")
        .body("projects[0].year", equalTo(2024))
        .body("projects[0].findings.code", hasItem("year-inferred"));
  }

  @Test
  void two_that_are_written_are_an_error_until_a_person_says_which() {
    byte[] file = bytes(sheet("2023年度项目绩效目标表", "预算年度：2024", "", "办案经费"));

    preview("sheet.txt", file, "")
        .body("projects[0]", not(hasKey("year")))
        .body("projects[0].findings.code", hasItem("year-contradicted"))
        .body(
            "projects[0].findings.message",
            hasItem("写有不同的年度 2023、2024，不知以何为准；请以参数 year 指明其中之一，或改正文件。"));
    preview("sheet.txt", file, "year=2024")
        .body("errors", equalTo(0))
        .body("projects[0].year", equalTo(2024))
        .body("projects[0].findings.code", hasItem("year-chosen"));
  }

  @Test
  void the_file_goes_before_the_parameter_and_the_difference_is_told() {
    preview("sheet.txt", bytes(sheet("绩效目标表", "预算年度：2024", "", "办案经费")), "year=2023")
        .body("projects[0].year", equalTo(2024))
        .body("projects[0].findings.code", hasItem("year-not-as-told"));
  }

  @Test
  void a_title_over_several_sheets_states_the_year_of_all() {
    String sheets =
        "某某法院\n项目支出绩效目标表\n（2023年）\n"
            + sheet("1.维修绩效目标表", "", "", "玻璃幕墙维修")
            + "\n"
            + sheet("2.补助绩效目标表", "", "", "陪审员补助");

    preview("sheets.txt", bytes(sheets), "")
        .body("projects.year", contains(2023, 2023))
        .body("projects.findings.flatten().code", everyItem(not(equalTo("year-inferred"))));
  }

  @Test
  void a_plan_takes_the_year_that_the_tables_around_it_state_and_its_words_confirm() {
    String document =
        "%s某某法院\t预算年度：2024\t单位：万元\n序号\t科目名称\t基本支出\n1\t公共安全支出\t2100.35\n\n".formatted(unit)
            + "五、单位整体绩效目标\n（一）总体绩效目标\n2024年，依法履职。\n（二）分项绩效目标\n"
            + "1. 审判执行\n绩效目标：依法办案。\n绩效指标：结案率≥90%\n"
            + "（三）工作保障措施\n一、完善制度。\n七、单位项目预算安排情况及绩效目标\n"
            + sheet("1、补助绩效目标表", "预算年度：2024", "", "陪审员补助");

    preview("budget.txt", bytes(document), "")
        .body("ofUnits", hasSize(1))
        .body("ofUnits[0].year", is(2024))
        .body("ofUnits[0].plan.safeguards", contains("一、完善制度。"))
        .body("ofUnits[0].findings.code", everyItem(not(equalTo("year-inferred"))))
        .body("projects.year", contains(2024));
  }

  private String sheet(String title, String cell, String code, String name) {
    return """
        %s

        %s某某法院\t%s\t单位：万元
        项目编码\t%s\t项目名称\t%s
        资金用途\t预算数\t15.00\t财政资金\t15.00
        绩效目标\t1.保障办案
        一级指标\t二级指标\t三级指标\t绩效指标描述\t指标值\t指标值确定依据
        产出指标\t数量指标\t办案数量\t办案数量\t≥300件\t往年数据
        """
        .formatted(title, unit, cell == null ? "" : cell, code, name);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
