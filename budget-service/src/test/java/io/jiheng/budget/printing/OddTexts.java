package io.jiheng.budget.printing;

import java.util.List;

/** Texts that people may well write, and that look like something else where forms are read. */
public final class OddTexts {

  public static final List<String> ALL =
      List.of(
          "人员不足",
          "项目名称",
          "一级指标",
          "三级指标",
          "总分",
          "自评总分",
          "预期目标",
          "符号",
          "值",
          "完成",
          "改进措施：补员",
          "偏差原因：改进措施：两者",
          "前半；改进措施：后半",
          "'改进措施：带引号",
          "第一行\n第二行\n\n第四行",
          "=1+1",
          "-5",
          "+5%",
          "'=不是公式",
          "@甲",
          "\"引号\",逗号;分号",
          "未评定",
          "x；未评定",
          "达成预期指标（95%）",
          "好；部分达成并具有一定效果（75%）",
          "单位：万元",
          "85.25",
          "实施单位",
          "监控时点：2023年6月30日",
          "2025年度",
          "1、甲。2、乙。",
          "填报人",
          "等级：优",
          "末尾有分号；",
          "😀 表情",
          "年初预算数",
          "a\tb",
          "甲\r\n乙",
          "  前后有空  ");

  private OddTexts() {}
}
