package io.jiheng.budget.door;

import static io.jiheng.budget.door.Counter.bring;
import static io.jiheng.budget.door.Counter.preview;
import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Ministry's form of self-evaluation, filled in as people fill it in: with remarks in it. */
@ThroughTheDoor
class AnnotatedFormDoorTest {

  private String unit;
  private String id;

  @BeforeEach
  void aProject() {
    unit = newUnit();
    id = approved(sheet("336001-1-jurors", unit));
  }

  @Test
  void points_beside_levels_and_a_code_beside_the_unit_are_remarks_and_the_form_is_taken() {
    byte[] form = form("人民陪审员经费", "产出指标（50分）", "100百分比");

    preview("a.xlsx", form, "")
        .body("errors", equalTo(0))
        .body("selfEvaluations[0].projectId", equalTo(Integer.valueOf(id)))
        .body("selfEvaluations[0].unit", equalTo(unit))
        .body("selfEvaluations[0].findings.code", hasItem("form-value-in-words"))
        .body("selfEvaluations[0].findings.code", everyItem(not(equalTo("branch-points-differ"))));
    bring("a.xlsx", form, "").statusCode(201).body("entered", equalTo(1));

    read("/projects/" + id + "/self-evaluation")
        .body("card.rows[0].actual", equalTo("100"))
        .body("card.rows[5].actual", equalTo("95%"));
    read("/projects/" + id + "/targets/2/reports").body("size()", equalTo(0));
  }

  @Test
  void points_that_disagree_with_those_of_the_rows_are_a_finding() {
    preview("a.xlsx", form("人民陪审员经费", "产出指标（60分）", "100%"), "")
        .body("errors", equalTo(0))
        .body("selfEvaluations[0].findings.code", hasItem("branch-points-differ"))
        .body(
            "selfEvaluations[0].findings.find { it.code == 'branch-points-differ' }.message",
            equalTo("“产出指标”旁注 60 分，其下各行分值合计 50 分。"));
  }

  @Test
  void a_year_behind_the_project_and_its_code_before_it_are_remarks() {
    for (String name : new String[] {"人民陪审员经费（2023年）", "13020023P00003910033L-人民陪审员经费"}) {
      preview("a.xlsx", form(name, "产出指标(50分)", "100%"), "")
          .body("errors", equalTo(0))
          .body("selfEvaluations[0].projectId", equalTo(Integer.valueOf(id)));
    }
    preview("a.xlsx", form("13020023P00003910099L-人民陪审员补助", "产出指标", "100%"), "")
        .body("selfEvaluations[0].findings.code", hasItem("form-project-unknown"));
  }

  @Test
  void another_target_is_still_another_row() {
    preview("a.xlsx", form("人民陪审员经费", "产出指标（50分）", "99百分比"), "")
        .body("selfEvaluations[0].findings.code", hasItems("form-row-differs"));
  }

  private byte[] form(String project, String output, String target) {
    return Worksheet.of(
        sheet -> {
          sheet.row("附件1");
          sheet.row("项目支出绩效自评表");
          sheet.row("（2023年度）");
          sheet.row("项目名称", "", project);
          sheet.row("主管部门", "", "某市财政局", "", "", "实施单位", "(" + unit + ")法院 " + unit);
          sheet.row("项目资金（万元）", "", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分");
          sheet.row("", "年度资金总额：", "", "10万元", "10万元", "0万元", "10", "0%", "0");
          sheet.row("", "其中：当年财政拨款", "", "10万元", "10万元", "0万元");
          sheet.row("年度总体目标", "预期目标", "", "", "", "实际完成情况");
          sheet.row("", "陪审补贴按规定发放", "", "", "", "已按期发放");
          sheet.row("绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施");
          sheet.row("", output, "数量指标", "工作完成率(%)", target, "100", "12.5", "12.5");
          sheet.row("", "", "质量指标(12.5分)", "工作合格率(%)", "100%", "达成预期指标", "12.5", "12.5");
          sheet.row("", "", "成本指标", "预算执行率", "≥90%", "97", "12.5", "12.5");
          sheet.row("", "", "时效指标", "完成时限", "2023年12月31日", "按时完成", "12.5", "12.5");
          sheet.row("", "效益指标（30分）", "社会效益指标", "保障工作正常开展", "保障工作正常开展", "达成预期指标", "30", "30");
          sheet.row("", "满意度指标（10分）", "服务对象满意度指标", "服务对象满意度", "≥90%", "95%", "10", "10");
          sheet.row("总分", "", "", "", "", "", "100", "90");
          sheet.merge("B12:B15");
        });
  }
}
