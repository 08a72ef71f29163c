package io.jiheng.budget.forms;

import io.jiheng.budget.forms.grid.WritingStyle;
import io.jiheng.budget.forms.grid.WritingStyle.FileKind;
import io.jiheng.budget.forms.grid.WritingStyle.Habit;

/** A form with something wrong in one of its cells, which a rule finds. */
enum FaultyForm {
  UNIT_OF_OTHER_NAME(Layout.SHEET, "unit-named-differently", "336001迁安市人民法院"),
  UNIT_UNKNOWN(Layout.SHEET, "unit-unknown", "336002某法院", "336001迁安市人民法院", "336002某法院"),
  NAME_MISSING(Layout.SHEET, "name-missing", "项目名称", "法庭修缮费", ""),
  NAME_TOO_LONG(Layout.SHEET, "text-too-long", "费".repeat(301), "法庭修缮费", "费".repeat(301)),
  CODE_DIFFERS(
      Layout.SHEET,
      "project-code-differs",
      "13020023P00000771",
      "法庭修缮费",
      "13020023P00000882-法庭修缮费"),
  YEAR_DOUBTFUL(Layout.SHEET, "year-doubtful", "预算年度：2023", "法庭修缮费", "2024年法庭修缮费"),
  YEAR_OF_HEADING_DOUBTFUL(
      Layout.SHEET,
      "year-doubtful",
      "2023年度项目绩效目标表",
      "预算年度：2023",
      "",
      "项目绩效目标表",
      "2023年度项目绩效目标表",
      "法庭修缮费",
      "2024年法庭修缮费"),
  SOURCES_COME_TO_OTHER(Layout.SHEET, "budget-not-sum", "12.5", "10.2", "10.1"),
  SUM_NEGATIVE(Layout.SHEET, "money-negative", "-2.3", "2.3", "-2.3", "10.2", "14.8"),
  SUM_IN_OTHER_UNIT(Layout.SHEET, "unit-slip", "10.2元", "10.2", "10.2元"),
  SUM_UNREAD(Layout.SHEET, "money-unread", "若干", "2.3", "若干"),
  BUDGET_LEFT_OPEN(Layout.SHEET, "budget-unwritten", "预算数", "12.5", ""),
  BUDGET_TWICE(Layout.SHEET, "money-twice", "12.5", "其他资金", "预算金额"),
  COST_ABOVE_BUDGET(Layout.SHEET, "cost-above-budget", "12.5", "≤4万元/处", "≤5万元/处"),
  PURPOSE_TOO_LONG(Layout.SHEET, "text-too-long", "修".repeat(4001), "用于三处法庭屋面修缮", "修".repeat(4001)),
  PLAN_FALLS(Layout.SHEET, "plan-falls", "10%", "60%", "10%"),
  PLAN_BEYOND(Layout.SHEET, "plan-outside-hundred", "160%", "60%", "160%"),
  PLAN_SHORT(Layout.SHEET, "plan-not-hundred", "90%", "100%", "90%"),
  PLAN_JUMPS(Layout.SHEET, "plan-jumps", "100%", "60%", "20.0%"),
  PLAN_DATE(Layout.SHEET, "plan-date", "2月底", "6月底", "2月底"),
  PLAN_WITHOUT_MONTH(Layout.SHEET, "plan-unread", "60%", "6月底", ""),
  OBJECTIVE_LEFT_OUT(
      Layout.SHEET, "numbering-gap", "1.屋面不再漏雨；3.墙面不再开裂", "1.屋面不再漏雨", "1.屋面不再漏雨；3.墙面不再开裂"),
  OBJECTIVE_COPIED(Layout.TWO_SHEETS, "objective-copied", "1. 屋面不再漏雨。"),
  CODE_TAKEN(
      Layout.TWO_SHEETS,
      "code-taken",
      "13020023P00000771",
      "13020023P00000772",
      "13020023P00000771"),
  TARGET_UNCLEAR(Layout.SHEET, "target-unclear", "100有限促进", "≥91.4%", "100有限促进"),
  TARGET_REVERSED(Layout.SHEET, "unit-reversed", "≥242人/件", "≥91.4%", "≥242人/件"),
  TARGET_BEYOND(Layout.SHEET, "percent-beyond-hundred", "≥100.5%", "≥91.4%", "≥100.5%"),
  PARTS_COME_TO_OTHER(Layout.SHEET, "parts-misfit", "≥4处", "≥3处", "≥4处"),
  BASIS_TOO_LONG(Layout.SHEET, "text-too-long", "据".repeat(4001), "问卷调查", "据".repeat(4001)),
  LEVEL_TOO_LONG(
      Layout.SHEET, "text-too-long", "满".repeat(4001), "| 满意度指标 |", "| " + "满".repeat(4001) + " |"),
  POINTS_UNREAD(Layout.SHEET, "points-unread", "五十", "| 50 |", "| 五十 |"),
  POINTS_OF_LEVEL_DIFFER(
      Layout.SHEET, "branch-points-differ", "产出指标（50分）", "工程合同 | 10", "工程合同 | 12"),
  POINTS_COME_TO_OTHER(
      Layout.SHEET, "points-total-differs", "90.5", "| 50 |", "| 50 |\n| 合计 | | | | | | 90.5 |"),
  SUM_OF_LIST_UNREAD(Layout.LIST, "money-unread", "若干", "245600.00", "若干"),
  SUM_OF_LIST_NEGATIVE(Layout.LIST, "money-negative", "-245600", "245600.00", "-245600"),
  NAME_OF_LIST_TOO_LONG(Layout.LIST, "text-too-long", "补".repeat(301), "调解员补贴", "补".repeat(301)),
  TARGET_OF_LIST_BEYOND(Layout.LIST, "percent-beyond-hundred", "104", "94", "104"),
  OBJECTIVE_OF_LIST(Layout.LIST, "numbering-gap", "1.保障调解。3.按月发放。", "保障诉前调解。", "1.保障调解。3.按月发放。"),
  UNIT_OF_OVERALL(Layout.OVERALL, "unit-named-differently", "预算单位：336001 迁安市人民法院"),
  TARGET_OF_OVERALL(Layout.OVERALL, "percent-beyond-hundred", "≥100.5%", "≥99.1%", "≥100.5%");

  private enum Layout {
    SHEET(
        """
        @form
        项目绩效目标表
        | 336001迁安市人民法院 | < | < | < | 预算年度：2023 | < | 单位：万元 |
        | 项目编码 | 13020023P00000771 | < | 项目名称 | 法庭修缮费 | < | < |
        | 预算规模及资金用途 | 预算数 | 12.5 | 其中：财政资金 | 10.2 | 其他资金 | 2.3 |
        | ^ | 用于三处法庭屋面修缮 | < | < | < | < | < |
        | 资金支出计划（%） | 3月底 | < | 6月底 | < | 12月底 | < |
        | ^ | 20% | < | 60% | < | 100% | < |
        | 绩效目标 | 1.屋面不再漏雨 | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据 | 分值 |
        | 产出指标（50分） | 数量指标 | 修缮数量 | 修缮数量 | ≥3处 | 修缮计划甲 | 20 |
        | ^ | ^ | ^ | 东法庭修缮 | ≥2处 | 修缮计划乙 | 10 |
        | ^ | ^ | ^ | 西法庭修缮 | ≥1处 | 修缮计划丙 | 10 |
        | ^ | 成本指标 | 修缮费 | 修缮费 | ≤4万元/处 | 工程合同 | 10 |
        | 满意度指标 | 服务对象满意度指标 | 干警满意率 | 干警满意率 | ≥91.4% | 问卷调查 | 50 |
        """),
    TWO_SHEETS(
        SHEET.form
            + SHEET
                .form
                .replace("13020023P00000771", "13020023P00000772")
                .replace("1.屋面不再漏雨", "1. 屋面不再漏雨。")),
    LIST(
        """
        @form
        表11
        项目绩效目标表（2023年度）
        单位：元
        | 项目名称 | 项目单位 | 预算数 | 年度绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标方向 | 目标值 | 计量单位 | 分值 |
        | 安检设备更新 | 336001-法院 336001 | 871300.00 | 更新3处安检门。 | 产出指标 | 数量指标 | 安检门数量 | 大于等于 | 3 | 台 | 60 |
        | ^ | ^ | ^ | ^ | 满意度指标 | 服务对象满意度 | 干警满意度 | 大于等于 | 91 | % | 40 |
        | 调解员补贴 | 336001-法院 336001 | 245600.00 | 保障诉前调解。 | 产出指标 | 数量指标 | 调解案件数 | 大于等于 | 1850 | 件 | 60 |
        | ^ | ^ | ^ | ^ | 满意度指标 | 服务对象满意度 | 调解员满意度 | 大于等于 | 94 | % | 40 |
        """),
    OVERALL(
        """
        @form
        2024年度整体绩效目标表
        预算单位：336001 迁安市人民法院
        | 职责序号 | 部门职责 | 职责目标 | 指标名称 | 符号 | 单位 | 年度指标值 | 规划值 |
        | 1 | 案件审判 | 审好一审二审 | 结案数 | ≥ | 件 | ≥6701 | ≥6702 |
        | 2 | ^ | ^ | 收结比 | ≥ | 百分比 | ≥99.1% | ≥99.2% |
        """);

    private final String form;

    Layout(String form) {
      this.form = form;
    }
  }

  private final Layout layout;
  private final String code;
  private final String cell;
  private final String[] edits;

  /**
   * @param code of what is found
   * @param cell what the cell says that it is found in
   * @param edits texts of the form, each followed by what stands in its place
   */
  FaultyForm(Layout layout, String code, String cell, String... edits) {
    this.layout = layout;
    this.code = code;
    this.cell = cell;
    this.edits = edits;
  }

  String code() {
    return code;
  }

  String cell() {
    return cell;
  }

  /** In the notation of documents. */
  String form() {
    String form = layout.form;
    for (int edit = 0; edit < edits.length; edit += 2) {
      form = form.replace(edits[edit], edits[edit + 1]);
    }
    return form;
  }

  /** In a text of a cell to a line nobody knows the columns of merged cells. */
  boolean isWrittenIn(WritingStyle style) {
    boolean inColumns = style.kind() != FileKind.TEXT || !style.has(Habit.CELL_PER_LINE);
    return inColumns || layout == Layout.SHEET && this != PLAN_WITHOUT_MONTH;
  }
}
