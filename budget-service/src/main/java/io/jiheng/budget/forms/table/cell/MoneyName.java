package io.jiheng.budget.forms.table.cell;

import io.jiheng.budget.forms.line.Label;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which sum a row or column of money 资金栏目 is, by the names that forms have for it. */
public enum MoneyName {
  /** 预算数: all of the year's money. */
  TOTAL(
      "(?:项目|本?年度?|当年|全年|年初|申请|申报|批复|安排)*"
          + "(?:预算(?:数|金额|资金|总额|总数|总金额|资金总额|安排|安排数|合计)|资金(?:总额|总量|总数|总计|合计|总金额)|总金额)",
      "(?:本年|年度|本年度|当年|项目|年初|全年)预算|年度资金|年度金额"),
  /** 财政资金, whether or not what was carried over is in it. */
  FISCAL("财政(?:性|预算)?" + Words.GRANT),
  /** 当年财政拨款, without what was carried over. */
  FISCAL_OF_YEAR("(?:本|当|今)?年(?:度|内)?财政(?:性|预算)?" + Words.GRANT),
  /** 一般公共预算拨款 and the other funds that fiscal money comes out of. */
  FISCAL_OF_FUND(
      "(?:本年|当年|年度)?(?:财政)?(?:一般公共预算|政府性基金|国有资本经营预算|国有资本经营|社会保险基金)(?:预算)?(?:财政)?(?:"
          + Words.GRANT
          + ")?"),
  /** 中央财政资金 and those of the other levels of government. */
  FISCAL_OF_LEVEL(
      Words.LEVEL + "(?:财政)(?:性|预算)?(?:专项)?(?:转移支付)?(?:" + Words.GRANT + ")?",
      Words.LEVEL + "(?:专项)?(?:转移支付)?" + Words.GRANT,
      Words.LEVEL + "(?:专项)?转移支付",
      "(?:专项)?转移支付(?:" + Words.GRANT + ")?"),
  /** 上年结转资金 */
  CARRIED(
      "(?:上年度?|上一年度?|以前年度|往年|历年)?(?:财政)?(?:拨款|资金)?"
          + "(?:结转|结余)(?:[和及、]?(?:结余|结转))?(?:财政)?(?:"
          + Words.GRANT
          + ")?"),
  /** 其他资金 and the unit's own 单位资金. */
  OTHER(
      "其[他它](?:来源)?(?:资金|收入|来源|拨款)?(?:数|金额|合计)?",
      "(?:单位|自有|自筹|单位自有|单位自筹|单位其他|社会|非财政|非财政性)资金(?:数|金额|合计)?",
      "(?:单位)?自筹|(?:事业|经营|事业单位经营|事业单位)收入|(?:财政)?专户(?:管理)?资金(?:收入)?",
      "(?:使用)?非财政拨款(?:资金|收入|结余)?|上级补助收入|附属单位上缴收入");

  /** What the patterns are made of. */
  private static final class Words {
    static final String GRANT = "(?:拨款|资金|补助|安排|预算|收入)(?:拨款|资金|补助|收入|安排)?(?:总额|数|金额|合计|小计)?";
    static final String LEVEL =
        "(?!上级补助收入)(?:中央|省|自治区|直辖市|市|区|县|旗|盟|州|本|上|下|同|地方|省市|市县|区县|旗县|盟市|县区|县市|中央和?省)级?";
  }

  private static final Pattern NUMBER =
      Pattern.compile("^(?:\\(?\\d{1,2}[).、]|[一二三四五六七八九十]、|\\([一二三四五六七八九十]\\)|[①-⑩])?");

  private static final int LONGEST = 60;

  private final Pattern pattern;

  MoneyName(String... patterns) {
    this.pattern = Pattern.compile(String.join("|", patterns));
  }

  /**
   * @param text of a cell, with whatever 其中, number, colon or unit in brackets there is to it
   */
  public static Optional<MoneyName> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String name = NUMBER.matcher(Label.of(Label.of(text))).replaceFirst("");
    return Arrays.stream(values()).filter(one -> one.pattern.matcher(name).matches()).findFirst();
  }

  /** Whether it is fiscal money, or a part of it. */
  public boolean isFiscal() {
    return this == FISCAL
        || this == FISCAL_OF_YEAR
        || this == FISCAL_OF_FUND
        || this == FISCAL_OF_LEVEL;
  }
}
