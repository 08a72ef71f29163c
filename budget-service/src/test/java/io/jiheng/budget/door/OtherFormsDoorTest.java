package io.jiheng.budget.door;

import static io.jiheng.budget.door.Counter.bring;
import static io.jiheng.budget.door.Counter.preview;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.putUnit;
import static io.jiheng.budget.door.Desk.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forms of other places: 表11 of Inner Mongolia, and the forms of self-evaluation. */
@ThroughTheDoor
class OtherFormsDoorTest {

  /** The project whose form of self-evaluation comes made by hand. */
  private static final String ASSESSORS =
      """
      {
        "unit": "%s", "year": 2023, "name": "人民陪审员经费", "budgetWan": 10, "fiscalWan": 10,
        "purpose": "陪审补助", "objectives": [{"number": 0, "text": "陪审补助按时发放"}],
        "indicators": [
          {"level1": "产出指标", "level2": "数量指标", "level3": "受理案件数",
           "description": "受理案件数", "target": "≥560件"},
          {"level1": "产出指标", "level2": "成本指标", "level3": "陪审补助",
           "description": "陪审补助", "target": "10万元"},
          {"level1": "满意度指标", "level2": "服务对象满意度指标", "level3": "当事人满意度",
           "description": "当事人满意度", "target": "≥90%%"}
        ]
      }
      """;

  private String unit;

  @BeforeEach
  void aUnit() {
    unit = newUnit();
  }

  @Test
  void table_11_is_read_with_amounts_in_yuan_and_targets_put_together() {
    String id =
        String.valueOf(
            bring("表11.xlsx", table11(), "")
                .statusCode(201)
                .extract()
                .<Integer>path("entries[0].projectId"));

    read("/projects/" + id)
        .body("sheet.unit", equalTo(unit))
        .body("sheet.year", equalTo(2023))
        .body("sheet.budgetWan", equalTo(74.5f))
        .body("sheet.fiscalWan", equalTo(74.5f))
        .body("sheet.indicators.target", contains("≥18000件", "=100%", "≤85天", "以实际发生次数为准", "≥95%"))
        .body("targets.kind", contains("QUANTITY", "PERCENT", "PERIOD", "QUALITATIVE", "PERCENT"))
        .body("sheet.indicators.points", contains(20, 15, 15, 20, 20))
        .body("sheet.indicators[1].level1", equalTo("产出指标"))
        .body("sheet.indicators[1].level2", equalTo("质量指标"));
  }

  @Test
  void the_points_of_table_11_are_kept_and_what_it_leaves_open_is_warned_of() {
    preview("表11.xlsx", table11(), "")
        .body("errors", equalTo(0))
        .body("projects[0].indicators.points", contains("20", "15", "15", "20", "20"))
        .body("projects[0].findings.code", hasItem("source-missing"))
        .body("projects[0].findings.code", not(hasItem("unit-inferred")));
  }

  @Test
  void the_form_of_self_evaluation_of_the_ministry_is_recognised_with_targets_and_results() {
    preview("自评.xlsx", ministry(), "")
        .statusCode(201)
        .body("projects", empty())
        .body("selfEvaluations", hasSize(1))
        .body("selfEvaluations[0].name", equalTo("人民陪审员经费"))
        .body("selfEvaluations[0].year", equalTo(2023))
        .body("selfEvaluations[0].indicators.level2", contains("数量指标", "成本指标", "服务对象满意度指标"))
        .body("selfEvaluations[0].indicators.target.text", contains("≥560件", "10万元", "≥90%"))
        .body("selfEvaluations[0].indicators.actual", contains("572件", "9.8万元", "93%"))
        .body("selfEvaluations[0].indicators.points", contains("40", "40", "10"))
        .body("selfEvaluations[0].indicators.score", contains("40", "40", "10"))
        .body("selfEvaluations[0].achieved", equalTo("已按时发放"))
        .body("selfEvaluations[0].funds[0].paid", equalTo("9.8"))
        .body("selfEvaluations[0].total", equalTo("99.8"))
        .body("selfEvaluations[0].findings.code", contains("form-project-unknown"));
  }

  @Test
  void the_form_of_self_evaluation_of_hebei_is_recognised_with_its_targets_put_together() {
    preview("自评.xlsx", hebei(), "")
        .statusCode(201)
        .body("selfEvaluations[0].name", equalTo("新大楼物业及运转费"))
        .body("selfEvaluations[0].unitName", equalTo("迁安市人民法院"))
        .body("selfEvaluations[0].indicators.target.text", contains("=100%", "≥90%"))
        .body("selfEvaluations[0].indicators.actual", contains("100%", "97.5%"));
  }

  @Test
  void a_form_of_self_evaluation_made_by_hand_is_entered_with_its_project() {
    String id = Desk.approved(ASSESSORS.formatted(unit));

    preview("自评.xlsx", ministry(), "")
        .body("errors", equalTo(0))
        .body(
            "selfEvaluations[0].findings.code",
            contains("form-sum-differs", "form-score-differs", "form-score-differs"))
        .body("selfEvaluations[0].findings.cell", contains("年度资金总额执行数", "预算执行得分", "总分"));
    bring("自评.xlsx", ministry(), "").statusCode(201).body("entered", equalTo(1));

    read("/projects/" + id + "/self-evaluation")
        .body("filled.achieved", equalTo("已按时发放"))
        .body("card.rows.actual", contains("572件", "9.8万元", "93%"))
        .body("card.rows.points", contains(40.0f, 40.0f, 10.0f));
  }

  private byte[] table11() {
    return Worksheet.of(
        sheet -> {
          sheet.row("表11 项目绩效目标表（2023年度）");
          sheet.row("", "", "", "", "", "", "", "单位：元");
          sheet.row("项目名称", "长期聘用人员工资", "", "项目单位", "法院 " + unit, "", "", "");
          sheet.row("项目类别", "经常性项目", "", "预算数", 745000, "", "", "");
          sheet.row("年度绩效目标", "聘用人员经费足额到位", "", "", "", "", "", "");
          sheet.row("一级指标", "二级指标", "三级指标", "指标性质", "指标方向", "目标值", "计量单位", "分值");
          sheet.row("产出指标", "数量指标", "案件受理数量", "正向", "大于等于", 18000, "件", 20);
          sheet.row("", "质量指标", "工资发放精准性", "正向", "等于", 100, "%", 15);
          sheet.row("", "时效指标", "平均审理时间", "反向", "小于等于", 85, "天", 15);
          sheet.row("", "数量指标", "送达次数", "定性", "", "以实际发生次数为准", "", 20);
          sheet.row("满意度指标", "服务对象满意度指标", "满意度", "正向", "大于等于", 95, "%", 20);
          sheet.merge("B3:C3");
          sheet.merge("B5:H5");
          sheet.merge("A7:A10");
        });
  }

  private byte[] ministry() {
    return Worksheet.of(
        sheet -> {
          sheet.row("项目支出绩效自评表");
          sheet.row("（2023年度）");
          sheet.row("项目名称", "", "人民陪审员经费");
          sheet.row("主管部门", "", "", "", "实施单位", "法院 " + unit);
          sheet.row("项目资金（万元）", "", "", "年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分");
          sheet.row("", "", "年度资金总额", 10, 10, 9.8, 10, "98%", 9.8);
          sheet.row("年度总体目标", "预期目标", "", "", "实际完成情况");
          sheet.row("", "陪审补助按时发放", "", "", "已按时发放");
          sheet.row(
              "绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值（A）", "实际完成值（B）", "分值", "得分", "偏差原因分析及改进措施");
          sheet.row("", "产出指标", "数量指标", "受理案件数", "≥560件", "572件", 40, 40);
          sheet.row("", "", "成本指标", "陪审补助", "10万元", "9.8万元", 40, 40);
          sheet.row("", "满意度指标", "服务对象满意度指标", "当事人满意度", "≥90%", "93%", 10, 10);
          sheet.row("总分", "", "", "", "", "", 100, 99.8);
        });
  }

  private static byte[] hebei() {
    return Worksheet.of(
        sheet -> {
          sheet.row("预算项目绩效自评表（2023年度）");
          sheet.row("一、基本情况");
          sheet.row("项目名称", "新大楼物业及运转费", "是否专项", "否", "实施单位", "迁安市人民法院", "单位：万元");
          sheet.row("四、年度绩效指标完成情况");
          sheet.row("一级指标", "二级指标", "三级指标", "指标分值", "预期指标值", "", "", "单项指标实际完成值", "单项指标完成情况");
          sheet.row("", "", "", "", "符号", "值", "单位（文字描述）", "", "");
          sheet.row("产出指标", "数量指标", "工作完成率", 50, "=", 100, "%", "100%", "完成");
          sheet.row("满意度指标", "服务对象满意度指标", "满意度", 10, "≥", 90, "%", "97.5%", "完成");
        });
  }

  @Test
  void a_unit_told_by_name_is_found_in_the_register() {
    String named = String.valueOf(Integer.parseInt(unit) + 200_000);
    putUnit(named, "{\"name\": \"某某旗人民法院%s\"}".formatted(named));

    byte[] file =
        Worksheet.of(
            sheet -> {
              sheet.row("项目绩效目标表（2023年度）");
              sheet.row("项目名称", "差旅费", "项目单位", "某某旗人民法院" + named, "单位：元");
              sheet.row("预算数", 35000, "财政资金", 35000);
              sheet.row("一级指标", "二级指标", "三级指标", "指标值");
              sheet.row("产出指标", "成本指标", "支出控制", "3.5万元");
            });

    preview("a.xlsx", file, "").body("projects.unit", contains(named));
  }

  @Test
  void an_overall_sheet_whose_header_stands_over_its_columns_is_read_by_it() {
    preview("整体.xlsx", overall(), "unit=" + unit)
        .statusCode(201)
        .body("ofUnits[0].year", equalTo(2024))
        .body("ofUnits[0].rows.number", contains(1, 2, 3))
        .body("ofUnits[0].rows[1].standardSource", equalTo("行业标准"))
        .body("ofUnits[0].rows[0].note", equalTo("备查"))
        .body("ofUnits[0].rows[1].duty", equalTo("案件审判"))
        .body("ofUnits[0].rows[1].departments", equalTo("审判管理办公室"))
        .body("ofUnits[0].rows[2].source", equalTo("部门工作台账"))
        .body("ofUnits[0].findings.code", contains("columns-shifted"))
        .body("ofUnits[0].findings[0].place", equalTo("工作表“表”第 7 行"));
  }

  /** The third row has a figure too many before its source, as row 22 of document 000. */
  private static byte[] overall() {
    return Worksheet.of(
        sheet -> {
          sheet.row("2024年度整体绩效目标表");
          sheet.row(
              "职责序号", "部门职责", "职责目标", "指标", "", "", "年度指标值", "指标参考值", "", "", "", "", "", "备注",
              "工作活动", "预算项目", "对应科室");
          sheet.row("", "", "", "", "", "", "", "规划值", "当年标准值", "", "历史值", "", "", "", "", "", "");
          sheet.row(
              "", "", "", "指标名称", "符号", "单位", "", "", "标准值", "来源", "前三年均值", "上年值", "来源", "", "", "",
              "");
          sheet.row(
              1, "案件审判", "审好一审二审", "结案数", "≥", "件", "≥6700", "≥6700", "≥6700", "行业标准", 6911, 6740,
              "办案系统", "备查", "审理案件", "办案经费", "各审判庭");
          sheet.row(
              2, "", "", "收结比", "≥", "百分比", "≥99%", "≥99%", "≥99%", "行业标准", "99.39%", "101.80%",
              "办案系统", "", "", "", "审判管理办公室");
          sheet.row(
              3, "司法监察", "监督", "巡查次数", "≥", "次", "≥2次", 2, 2, 2, 2, 2, "", "", "", "部门工作台账", "督查室");
          sheet.merge("A2:A4");
          sheet.merge("D2:F3");
          sheet.merge("B5:B6");
        });
  }
}
