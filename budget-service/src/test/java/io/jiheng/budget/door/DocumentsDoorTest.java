package io.jiheng.budget.door;

import static io.jiheng.budget.door.Counter.bring;
import static io.jiheng.budget.door.Counter.preview;
import static io.jiheng.budget.door.Counter.text;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The documents whole, as extracted text, with their figures. */
@ThroughTheDoor
class DocumentsDoorTest {

  private String unit;

  @BeforeEach
  void aUnit() {
    unit = newUnit();
  }

  @Test
  void document_002_has_five_sheets_and_the_plan_of_the_department() {
    preview("002.txt", text("002-court", "336001", unit), "")
        .body("errors", equalTo(0))
        .body(
            "projects.name",
            contains("人民陪审员经费", "新大楼物业及运转费", "基层法庭运转经费", "车辆购置经费", "劳务费（劳务派遣人员经费）"))
        .body("projects.budgetWan", contains(10.0f, 235.8f, 26.02f, 26.0f, 384.62f))
        .body("projects.unitName", hasItem("迁安市人民法院"))
        .body("projects.year", contains(2023, 2023, 2023, 2023, 2023))
        .body("projects[0].plan.cumulativePercent", contains(20, 20, 20, 100))
        .body("projects[0].findings.code", hasItems("year-inferred", "plan-jumps"))
        .body("projects[2].plan.cumulativePercent", contains(25, 60, 80, 100))
        .body("projects[4].plan.cumulativePercent", contains(10, 50, 80, 100))
        .body("projects.indicators.size()", equalTo(5))
        .body("projects[4].indicators", hasSize(6))
        .body("projects[4].indicators[3].target.day", equalTo("2023-12-31"));
  }

  @Test
  void the_plan_of_document_002_is_read_with_its_goals_and_their_indicators() {
    bring("002.txt", text("002-court", "336001", unit), "").statusCode(201);

    read("/department-plans/" + unit + "/2023")
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("head.unit", equalTo(unit))
        .body("plan.goals.number", contains(1, 2, 3))
        .body("plan.goals.title", contains("案件审判管理和执行", "完成涉法涉诉类案件的息诉罢访工作", "综合工作目标"))
        .body("plan.goals[0].indicators.indicator", contains("案件结案率", "被发回重审率", "案件流程公开率"))
        .body("plan.goals[0].indicators.text", contains("≧90%", "≦2%", "≧99%"))
        .body("plan.goals[2].indicators[0].number", equalTo(85))
        .body("plan.safeguards", hasSize(4));
    read("/projects?unit=" + unit).body("total", equalTo(5));
  }

  @Test
  void the_plan_of_document_001_says_where_its_numbers_went_wrong() {
    preview("001.txt", text("001-tribunal", "144001", unit), "year=2023&unit=" + unit)
        .body("ofUnits", hasSize(1))
        .body("ofUnits[0].plan.goals.number", contains(1, 2, 3, 4, 5, 6, 7))
        .body("ofUnits[0].plan.goals[2].indicators.indicator", contains("审限内结案率", "平均审理时"))
        .body("ofUnits[0].plan.goals[2].indicators.text", contains("≥100%", "85 天"))
        .body("ofUnits[0].plan.goals[4].indicators.number", contains(560, 76, 90))
        .body("ofUnits[0].plan.goals[5].indicators.text", contains("98%", "达到 100%", "达到 98%"))
        .body("ofUnits[0].plan.goals[6].indicators[0].text", equalTo("8小时以上"))
        .body("ofUnits[0].plan.safeguards", hasSize(6))
        .body(
            "ofUnits[0].findings.code",
            hasItems("goal-number-on-indicators", "percent-beyond-hundred"));
  }

  @Test
  void document_004_has_four_sheets_without_codes_and_plans() {
    preview("004.txt", text("004-tianjin", "216101", unit), "")
        .body("errors", equalTo(0))
        .body("projects", hasSize(4))
        .body("projects.budgetWan", contains(398.0f, 46.0f, 28.0f, 17.0f))
        .body("projects.collect { it.indicators.size() }", contains(14, 12, 7, 7))
        .body("projects.collect { it.plan }", contains(null, null, null, null))
        .body("projects[1].indicators[3].description", equalTo("地址、邮编准确率"))
        .body("projects[1].indicators[3].target.number", equalTo(95))
        .body("projects[3].indicators[5].target.text", equalTo("≥8年"));
  }

  @Test
  void the_figures_of_document_004_that_do_not_fit_are_pointed_out_at_their_rows() {
    preview("004.txt", text("004-tianjin", "216101", unit), "")
        .body(
            "projects[0].findings.code",
            hasItems("unit-reversed", "target-unclear", "parts-misfit"))
        .body("projects[0].findings.find { it.code == 'unit-reversed' }.place", equalTo("第 54 行"))
        .body(
            "projects[0].findings.find { it.code == 'parts-misfit' }.message",
            startsWith("“案件受理数量”各分项 13716 + 707 + 6653 = 21076"))
        .body("projects[1].findings.code", hasItems("cost-above-budget", "parts-misfit"))
        .body("projects[2].findings.code", contains("unit-named-differently", "year-inferred"));
  }

  @Test
  void the_overall_sheet_of_document_000_is_read_with_all_its_rows() {
    bring("000.txt", text("000-overall", "nothing", unit), "unit=" + unit)
        .statusCode(201)
        .body("entries.kind", contains("OVERALL_SHEET"));

    read("/overall-sheets/" + unit + "/2023")
        .statusCode(200)
        .body("rows", hasSize(24))
        .body("rows[0].indicator", equalTo("中院结案数"))
        .body("rows[0].target.number", equalTo(6700))
        .body("rows[0].mean", equalTo("6911"))
        .body("rows[0].lastYear", equalTo("6740"))
        .body("rows[0].departments", equalTo("民事、刑事、行政、执行等审判庭室"))
        .body("rows[1].duty", equalTo("案件审判"))
        .body("rows[1].lastYear", equalTo("101.80%"))
        .body("rows[10].target.comparison", equalTo("AT_MOST"))
        .body("rows[10].mean", equalTo("53.18"))
        .body("rows[23].number", equalTo(26))
        .body("rows[23].mean", equalTo("14.75%"))
        .body("rows[23].source", equalTo("全流程网上办案系统"))
        .body("rows[23].projects", startsWith("办案、扫黑除恶"));
    read("/overall-sheets?unit=" + unit).body("items.unit", contains(unit));
  }

  @Test
  void the_oddities_of_document_000_are_named_by_row() {
    preview("000.txt", text("000-overall", "nothing", unit), "unit=" + unit)
        .body("errors", equalTo(0))
        .body("ofUnits[0].findings.code", hasItem("header-shifted"))
        .body(
            "ofUnits[0].findings.findAll { it.code == 'row-number-missing' }.message",
            contains("此行之前缺少序号 12。", "此行之前缺少序号 25。"))
        .body(
            "ofUnits[0].findings.findAll { it.code == 'columns-shifted' }.place",
            contains("第 30 行"))
        .body("ofUnits[0].rows[20].number", equalTo(22))
        .body("ofUnits[0].rows[20].annual", equalTo("≥2次"))
        .body("ofUnits[0].rows[20].source", equalTo("部门工作台账"))
        .body("ofUnits[0].rows[20].departments", equalTo("督查室"));
  }

  @Test
  void a_document_brought_again_becomes_a_revision_unless_it_says_the_same() {
    byte[] changed = text("000-overall", "6911", "6912");
    bring("000.txt", text("000-overall", "nothing", unit), "unit=" + unit).statusCode(201);
    bring("000.txt", text("000-overall", "nothing", unit), "unit=" + unit).statusCode(201);
    read("/overall-sheets/" + unit + "/2023/revisions").body("head.revision", contains(1));

    preview("000.txt", changed, "unit=" + unit)
        .body("ofUnits[0].findings.code", hasItem("unit-document-replaces"));
    bring("000.txt", changed, "unit=" + unit).statusCode(201);

    read("/overall-sheets/" + unit + "/2023/revisions")
        .body("head.revision", contains(2, 1))
        .body("rows.collect { it[0].mean }", contains("6912", "6911"));
  }

  @Test
  void what_no_unit_has_is_not_found() {
    read("/overall-sheets/" + unit + "/2023")
        .statusCode(404)
        .body("code", equalTo("unit-document-not-found"));
    read("/department-plans/" + unit + "/2023/revisions").statusCode(200).body("", empty());
  }
}
