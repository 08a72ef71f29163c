package io.jiheng.bench.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A project sheet 项目绩效目标表 in the layout of Hebei, row by row, with the twelve indicators that a
 * large one has. The same number gives the same sheet.
 *
 * @param unit code of the budget unit
 * @param number of the project, from 1
 */
record SheetRows(String unit, int number) {

  static final int COLUMNS = 6;
  private static final int INDICATORS = 12;
  private static final List<String> LEVEL2 = List.of("数量指标", "质量指标", "时效指标", "成本指标");

  String heading() {
    return number + "、第" + number + "个项目绩效目标表（2023年度）";
  }

  List<List<String>> rows() {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of(unit + "性能测试人民法院", "", "", "", "", "单位：万元"));
    rows.add(List.of("项目编码", "P%04d".formatted(number), "项目名称", "第" + number + "个项目", "", ""));
    rows.add(List.of("预算规模及资金用途", "预算数", number + ".5", "其中：财政资金", number + ".5", ""));
    rows.add(List.of("", "其他资金", "", "", "", ""));
    rows.add(List.of("", "保障第" + number + "项工作按计划开展，用于设备购置、劳务和差旅", "", "", "", ""));
    rows.add(List.of("资金支出计划（%）", "3月底", "6月底", "10月底", "12月底", ""));
    rows.add(List.of("", "25%", "50%", "75%", "100%", ""));
    rows.add(List.of("绩效目标", "1.办好第" + number + "件事\n2.按时完成第" + number + "项采购", "", "", "", ""));
    rows.add(List.of("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"));
    for (int row = 0; row < INDICATORS; row++) {
      rows.add(
          List.of(
              "产出指标",
              LEVEL2.get(row % LEVEL2.size()),
              "第" + (row + 1) + "项指标",
              "第" + (row + 1) + "项指标全年累计完成情况",
              "≥" + (80 + row) + "件",
              "年初工作计划"));
    }
    return rows;
  }
}
