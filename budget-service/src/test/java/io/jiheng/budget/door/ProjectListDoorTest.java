package io.jiheng.budget.door;

import static io.jiheng.budget.door.Counter.bring;
import static io.jiheng.budget.door.Counter.preview;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list of projects as a program writes it: merged cells, and none where nothing stands. */
@ThroughTheDoor
class ProjectListDoorTest {

  private String unit;

  @BeforeEach
  void aUnit() {
    unit = newUnit();
  }

  @Test
  void each_project_is_entered_with_its_budget_its_unit_and_its_rows() {
    byte[] list = list("");

    preview("表11.xlsx", list, "year=2023")
        .statusCode(201)
        .body("errors", equalTo(0))
        .body("projects.name", contains("装备购置费", "案件办理（业务）费"))
        .body("projects.unit", contains(unit, unit))
        .body("projects.indicators", contains(hasSize(4), hasSize(3)))
        .body("projects[0].indicators.target.text", contains("≥95%", "≤12.5万元", "≤3台", "10月底之前"))
        .body("projects[0].indicators.points", contains("10", "25", "25", "30"))
        .body("projects[0].indicators.level1[1]", equalTo("产出指标"))
        .body("projects[0].findings.code", hasItem("target-of-forms-year"))
        .body("projects[1].findings.code", hasItem("branch-points-differ"))
        .body("projects[1].findings.find { it.cell == '项目类别' }.code", equalTo("cell-unread"));
    bring("表11.xlsx", list, "year=2023").statusCode(201).body("entered", equalTo(2));

    read("/projects?unit=" + unit)
        .body("items.name", containsInAnyOrder("案件办理（业务）费", "装备购置费"))
        .body("items.budgetWan", containsInAnyOrder(323.93f, 103.07f));
  }

  @Test
  void without_a_year_in_the_title_or_told_it_is_refused() {
    bring("表11.xlsx", list(""), "").statusCode(422).body("findings.code", hasItem("year-missing"));
    preview("表11.xlsx", list("（2023年度）"), "").body("errors", equalTo(0));
  }

  private byte[] list(String year) {
    return Worksheet.of(
        sheet -> {
          sheet.row("表11");
          sheet.row("项目绩效目标表" + year);
          sheet.row("", "", "", "", "", "", "", "", "", "", "", "", "单位：元");
          sheet.row(
              "项目名称", "项目单位", "项目类别", "预算数", "年度绩效目标", "一级指标", "二级指标", "三级指标", "指标性质", "指标方向",
              "目标值", "计量单位", "分值");
          String office = unit + "-某旗人民法院";
          sheet.row(
              "装备购置费",
              office,
              "32-专项资金项目",
              "1,030,700.00",
              "1.配齐办案装备。",
              "满意度指标(10分)",
              "服务对象满意度",
              "使用人员满意度",
              "正向",
              "大于等于",
              "95",
              "%",
              "10");
          sheet.row(
              "", "", "", "", "", "产出指标(50分)", "成本指标", "车辆购置成本", "反向", "小于等于", "12.5", "万元", "25");
          sheet.row("", "", "", "", "", "", "数量指标", "车辆购置数量", "反向", "小于等于", "3", "台", "25");
          sheet.row(
              "", "", "", "", "", "效益指标(30分)", "社会效益", "采购完成时间", "定性", "", "10月底之前", "", "30");
          sheet.row(
              "案件办理（业务）费",
              office,
              "32-专项资金项目",
              "3,239,300.00",
              "1.办好案件。",
              "产出指标(50分)",
              "时效指标",
              "审限内结案率",
              "正向",
              "大于等于",
              "90",
              "%",
              "20");
          sheet.row("", "", "", "", "", "效益指标(30分)", "社会效益", "司法公信力", "定性", "", "提升", "", "30");
          sheet.row(
              "", "", "", "", "", "满意度指标(10分)", "服务对象满意度", "当事人满意度", "正向", "大于等于", "90", "%", "10");
          for (String column : new String[] {"A", "B", "C", "D", "E"}) {
            sheet.merge(column + "5:" + column + "8");
            sheet.merge(column + "9:" + column + "11");
          }
          sheet.merge("F6:F7");
        });
  }
}
