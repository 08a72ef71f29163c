package io.jiheng.budget.door;

import static io.jiheng.budget.door.Counter.bring;
import static io.jiheng.budget.door.Counter.preview;
import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Self-evaluations in the layouts of other places, and tables that nobody knows. */
@ThroughTheDoor
class EvaluationLayoutsDoorTest {

  private String unit;
  private String id;

  @BeforeEach
  void aProject() {
    unit = newUnit();
    id = approved(sheet("336001-1-jurors", unit));
  }

  @Test
  void the_form_of_sichuan_has_its_weights_taken_for_points() {
    byte[] form = sichuan();

    preview("a.xlsx", form, "")
        .body("errors", equalTo(0))
        .body("selfEvaluations[0].projectId", equalTo(Integer.valueOf(id)))
        .body("selfEvaluations[0].funds[0].budget", equalTo("10"))
        .body("selfEvaluations[0].indicators", hasSize(6))
        .body("selfEvaluations[0].indicators.points", contains("20", "10", "15", "15", "20", "10"))
        .body("selfEvaluations[0].findings.code", not(hasItem("column-unread")));
    bring("a.xlsx", form, "").statusCode(201).body("entered", equalTo(1));

    read("/projects/" + id + "/self-evaluation")
        .body("filled.parts.EXECUTION", equalTo(10))
        .body("filled.parts.OUTPUT", equalTo(60))
        .body("filled.parts.BENEFIT", equalTo(20))
        .body("card.rows[0].points", equalTo(20))
        .body("card.rows[0].actual", equalTo("98%"))
        .body("card.rows[0].reason", equalTo("两件顺延"));
  }

  @Test
  void parts_that_no_project_has_are_told_by_name_and_the_rest_is_taken() {
    byte[] form = yinchuan();

    preview("a.xlsx", form, "")
        .body("errors", equalTo(0))
        .body(
            "selfEvaluations[0].findings.findAll { it.code == 'form-part-unheld' }.message",
            hasItems(containsString("“决策”这一部分"), containsString("资金使用合规性 合规 合规 25 24")))
        .body("selfEvaluations[0].findings.code", hasItem("form-points-of-other-parts"));
    bring("a.xlsx", form, "").statusCode(201).body("entered", equalTo(1));

    read("/projects/" + id + "/self-evaluation")
        .body("card.rows", hasSize(6))
        .body("card.rows[0].actual", equalTo("97%"))
        .body("card.rows[0].points", equalTo(12.5f));
  }

  @Test
  void a_table_that_nobody_knows_says_where_it_stopped_and_what_is_known() {
    byte[] table =
        Worksheet.of(
            sheet -> {
              sheet.row("车辆台账");
              sheet.row("车牌号", "购置年份", "里程");
              sheet.row("冀B00001", "2019", "80000");
            });

    preview("a.xlsx", table, "")
        .statusCode(422)
        .body("code", equalTo("import-nothing-found"))
        .body("place", equalTo("工作表“表”第 2 行"))
        .body("written", equalTo("车牌号 购置年份 里程"))
        .body("detail", containsString("四川"));
  }

  private byte[] sichuan() {
    return Worksheet.of(
        sheet -> {
          sheet.row("部门预算项目支出绩效自评表（2023年度）");
          sheet.row("项目名称", "13020023P00003910033L-人民陪审员经费");
          sheet.row("主管部门", "某市财政局", "", "", "实施单位", unit + "-法院 " + unit);
          sheet.row("年度目标", "", "", "", "年度目标完成情况");
          sheet.row("陪审补贴按规定发放", "", "", "", "已发放");
          sheet.row(
              "预算执行情况（10分）", "年度预算数（万元）", "年初预算", "调整后预算数", "预算执行数", "预算执行率", "权重", "得分", "原因");
          sheet.row("", "总额", "10", "10", "0", "0%", "10", "0", "合同跨年");
          sheet.row("", "其中：财政资金", "10", "10", "0", "0%");
          sheet.row("一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "完成值", "权重", "得分", "未完成原因分析");
          sheet.row("产出指标", "数量指标", "工作完成率(%)", "", "100", "%", "98%", "20", "19.6", "两件顺延");
          sheet.row("产出指标", "质量指标", "工作合格率(%)", "", "100", "%", "100%", "10", "10");
          sheet.row("产出指标", "成本指标", "预算执行率", "≥", "90", "%", "90%", "15", "15");
          sheet.row("产出指标", "时效指标", "完成时限", "定性", "2023年12月31日", "", "2023年11月30日", "15", "15");
          sheet.row("效益指标", "社会效益指标", "保障工作正常开展", "定性", "保障工作正常开展", "", "达成预期指标", "20", "20");
          sheet.row("满意度指标", "服务对象满意度指标", "服务对象满意度", "≥", "90", "%", "95%", "10", "10");
          sheet.row("合计", "", "", "", "", "", "", "100", "89.6");
        });
  }

  private byte[] yinchuan() {
    return Worksheet.of(
        sheet -> {
          sheet.row("项目支出绩效自评表（2023年度）");
          sheet.row("项目名称", "人民陪审员经费", "实施单位", unit + "-法院 " + unit);
          sheet.row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
          sheet.row("决策（10分）", "项目立项", "立项依据充分性", "充分", "充分", "10", "10");
          sheet.row("管理（25分）", "资金管理", "资金使用合规性", "合规", "合规", "25", "24");
          sheet.row("产出（30分）", "数量指标", "工作完成率(%)", "100%", "97%", "10", "9.7");
          sheet.row("", "质量指标", "工作合格率(%)", "100%", "100%", "10", "10");
          sheet.row("", "成本指标", "预算执行率", "≥90%", "90%", "5", "5");
          sheet.row("", "时效指标", "完成时限", "2023年12月31日", "2023年12月1日", "5", "5");
          sheet.row("效益（35分）", "社会效益指标", "保障工作正常开展", "保障工作正常开展", "正常", "25", "25");
          sheet.row("满意度指标", "服务对象满意度指标", "服务对象满意度", "≥90%", "95%", "10", "10");
        });
  }
}
