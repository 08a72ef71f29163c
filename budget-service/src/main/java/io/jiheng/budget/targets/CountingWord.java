package io.jiheng.budget.targets;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The units 计量单位 that quantities are counted in. A closed list: a figure with a word behind it that
 * is none of these (100有限促进) is not a quantity, and is left for a person to read.
 */
final class CountingWord {

  private static final List<String> WORDS =
      List.of(
          "件次", "件", "人次", "人", "名", "位", "辆", "台次", "台", "套", "个", "次", "部", "篇", "份", "条", "户次",
          "户", "起", "场次", "场", "期", "处", "家次", "家", "项次", "项", "批次", "批", "宗", "案件", "案", "例", "卷",
          "册", "页", "张", "幅", "块", "枚", "封", "支", "门", "首", "所", "座", "本", "间", "盏", "层", "栋", "幢",
          "笔", "单", "组", "队", "只", "株", "棵", "盒", "箱", "袋", "瓶", "桶", "副", "字", "课时", "学时", "平方米",
          "平米", "m2", "m²", "㎡", "立方米", "m3", "m³", "米", "公里", "千米", "km", "亩", "公顷", "吨", "千克",
          "公斤", "kg", "升", "度", "千瓦时", "分", "版", "站", "点", "架", "艘");

  /** What a rate may be of besides: 件/人·年. */
  private static final List<String> TIMES =
      List.of("年度", "年", "季度", "季", "月", "周", "天", "日", "小时", "学期");

  /** Words for the same unit, by the one that is kept. */
  private static final Map<String, String> SAME = Map.of("人·次", "人次", "人(次)", "人次");

  private static final String WORD = anyOf(WORDS);
  private static final String PER = anyOf(WORDS) + "|" + anyOf(TIMES);

  /** What something is counted by: 件, 人·月, 人/年. */
  static final String PER_PATTERN =
      "(?:" + PER + ")(?:\\(" + WORD + "\\))?(?:[/·](?:" + PER + ")){0,2}";

  /** A counting word, with another in brackets 台(套), or one per another 件/人·年. */
  static final String PATTERN =
      "(?:人·次|人\\(次\\)|" + WORD + "(?:\\(" + WORD + "\\))?(?:/" + PER_PATTERN + ")?)";

  private CountingWord() {}

  /** The unit as it is kept: 人·次 is 人次. */
  static String kept(String unit) {
    return SAME.getOrDefault(unit, unit);
  }

  /** What money is for each of, by one sign between: 人/月 is 人·月. */
  static String per(String unit) {
    return kept(unit).replace('/', '·');
  }

  /** The longest word first, so that 人次 is not taken for 人. */
  private static String anyOf(List<String> words) {
    return words.stream()
        .sorted((one, other) -> other.length() - one.length())
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
