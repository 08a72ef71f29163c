package io.jiheng.budget.targets;

import java.util.regex.Pattern;

/**
 * Tells whether there is a figure in words that nobody could read as one: 100有限促进, 每季度一次, 三至五次. Any
 * digit is one. A numeral is one where something is counted by it: two and more wherever they stand
 * (完成两次审核), 一, 十, 百, 千 and 万 only where the phrase ends, for they stand in many words (统一, 一批典型,
 * 万无一失, 百日攻坚). What has its name from a number (三个规定) counts nothing.
 */
final class FigureWords {

  private static final String NUMERAL = "[〇零一二两三四五六七八九十百千万亿壹贰叁肆柒捌玖佰仟]";
  private static final String SEVERAL = "(?:" + NUMERAL + "{2,}|[二两三四五六七八九壹贰叁肆柒捌玖])[余多]?";
  private static final String ONE = "(?<![统唯同归逐划专])[零一十百千万][余多]?";

  private static final String COUNTED =
      "(?:个?(?:年|月|日|天|周|季度?|小时|分钟|工作日|学期|百分点|千分点)|[百千万亿]?元|倍|成|番|%|‰|"
          + CountingWord.PATTERN
          + ")";
  private static final String END_OF_PHRASE = "(?=$|[^\\p{IsHan}]|以[上下内前后]|[之及内左前后底末每或和至到余多])";

  private static final Pattern NAMES =
      Pattern.compile(
          "三个规定|三个代表|四个意识|四个自信|四个全面|两个维护|两个确立|两个至上|两个一百年|两个一站式|五位一体|八项规定|三项规程|三项制度|四类案件|"
              + "(?<!"
              + NUMERAL
              + ")十分(?!钟)");

  private static final Pattern FIGURE =
      Pattern.compile(
          String.join(
              "|",
              "\\p{N}",
              SEVERAL + COUNTED,
              ONE + COUNTED + END_OF_PHRASE,
              "[≥≧⩾≮>=≤≦⩽≯<]\\s*" + NUMERAL,
              ComparisonWords.BEFORE_PATTERN + "\\s*" + NUMERAL + "+" + END_OF_PHRASE,
              "[百千万]分(?:之|百)",
              NUMERAL + "分之" + NUMERAL,
              "半个?(?:年|月|天|日|小时|学期)",
              "翻一?番",
              "零(?:投诉|事故|差错|上访|信访|违纪|违规|违法|失误|发生|容忍|缺陷|延误|积压|拖欠|案件|增长)"));

  private FigureWords() {}

  static boolean hasFigure(String text) {
    return FIGURE.matcher(NAMES.matcher(text).replaceAll("")).find();
  }
}
