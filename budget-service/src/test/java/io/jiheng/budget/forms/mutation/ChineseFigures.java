package io.jiheng.budget.forms.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numerals in Chinese where they stand for figures: 三次, 百分之九十五, 五千件; not 一级 or 统一. */
final class ChineseFigures {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String NUMERAL = "([零〇一二两三四五六七八九十百千万亿]+)";
  private static final Pattern SHARE = Pattern.compile("百分之" + NUMERAL);

  /** 万元 and 千元 alone are units; 十万元 is a sum. */
  private static final Pattern COUNT =
      Pattern.compile("(?<!\\p{IsHan})(?![百千万亿]+元)" + NUMERAL + "(?=[次件人名辆台套个天日月年元户起批场期%‰])");

  /** Alone in its cell a numeral is a figure, for its unit may stand in another. */
  private static final Pattern ALONE = Pattern.compile(NUMERAL);

  /** Behind a sign a numeral is a figure, whatever it counts: ≥六十二万页. */
  private static final Pattern COMPARED = Pattern.compile("[≥≤≧≦＞＜<>=]" + NUMERAL);

  private ChineseFigures() {}

  static List<BigDecimal> compared(String text) {
    return COMPARED.matcher(shares(text)).results().map(found -> value(found.group(1))).toList();
  }

  /** The 百 of 百分比 counts no hundreds: 九十五百分比 is 95%. */
  private static String shares(String text) {
    return text.replaceAll("百分[比率点]", "%");
  }

  static List<BigDecimal> in(String written) {
    String text = shares(written);
    List<BigDecimal> figures = new ArrayList<>();
    Matcher share = SHARE.matcher(text);
    while (share.find()) {
      figures.add(value(share.group(1)));
    }
    Matcher count = COUNT.matcher(text);
    while (count.find()) {
      figures.add(value(count.group(1)));
    }
    if (ALONE.matcher(text.strip()).matches()) {
      figures.add(value(text.strip()));
    }
    return figures;
  }

  static BigDecimal value(String numeral) {
    long whole = 0;
    long part = 0;
    long digit = 0;
    for (char letter : numeral.replace('〇', '零').replace('两', '二').toCharArray()) {
      int at = DIGITS.indexOf(letter);
      if (at >= 0) {
        digit = at;
      } else if (letter == '万' || letter == '亿') {
        whole = (whole + part + digit) * (letter == '万' ? 10_000L : 100_000_000L);
        part = 0;
        digit = 0;
      } else {
        part += Math.max(digit, 1) * (letter == '十' ? 10 : letter == '百' ? 100 : 1000);
        digit = 0;
      }
    }
    return Figures.plain(BigDecimal.valueOf(whole + part + digit));
  }
}
