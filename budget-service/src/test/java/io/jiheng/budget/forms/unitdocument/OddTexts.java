package io.jiheng.budget.forms.unitdocument;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Texts as people write them into cells, and some as only a test would. */
public final class OddTexts {

  private static final List<String> TEXTS =
      List.of(
          "",
          "",
          "审判管理办公室",
          "公正审判\n便利群众",
          "一\n\n二",
          "≥",
          "=",
          "≥99%",
          "2",
          "0",
          "-3",
          "101.80%",
          "2023年",
          "3 件",
          "17",
          "部门职责",
          "职责目标",
          "项目名称",
          "项目编码",
          "一级指标",
          "工作活动",
          "预算单位：336001 迁安市人民法院",
          "2022年度整体绩效目标表",
          "2022年度部门整体绩效目标",
          "一、总体绩效目标",
          "二、分项绩效目标",
          "三、保障措施",
          "'三、保障措施",
          "保障措施",
          "第二部分",
          "绩效目标：按期办结",
          "绩效指标：结案率≥90%",
          "（一）便民",
          "1. 立案",
          "3.5 万件",
          "项目编码 13020023 项目名称 物业",
          "=1+1",
          "'=1",
          "@甲",
          "“引号\"，逗号,分号;。",
          "【括号】、】】",
          "—",
          "/",
          "　首行缩进",
          "末尾空格 ",
          "  行内\n  缩进\t制表",
          "表情😀与生僻字𠮷",
          "\u0007响铃\u000b");

  private final Random random;

  public OddTexts(long seed) {
    this.random = new Random(seed);
  }

  public String any() {
    return random.nextInt(8) == 0 ? any() + "，" + any() : TEXTS.get(random.nextInt(TEXTS.size()));
  }

  /** With at least a letter in it. */
  public String some() {
    return "甲" + any();
  }

  public int upTo(int most) {
    return random.nextInt(most + 1);
  }

  public <T> List<T> several(int least, int most, java.util.function.IntFunction<T> make) {
    return IntStream.range(0, least + upTo(most - least)).mapToObj(make).toList();
  }

  public <T> T oneOf(List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}
