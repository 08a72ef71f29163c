package io.jiheng.budget.forms.departmentplan;

import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.table.cell.ChineseNumber;
import java.util.regex.Pattern;

/**
 * Titles of chapters that the published budgets of departments 部门预算公开 have beside their performance
 * targets, with whatever number before them.
 */
final class ChapterTitles {

  private static final String OWNER = "(?:本?(?:部门|单位|级))?";

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:"
              + ChineseNumber.DIGITS
              + "、|\\("
              + ChineseNumber.DIGITS
              + "\\)|\\d{1,2}[.、]|第"
              + ChineseNumber.DIGITS
              + "部分)?"
              + OWNER
              + "(?:政府采购(?:预算|支出)?(?:情况)?(?:说明)?"
              + "|国有资产(?:信息|占[用有]使?用?情况|情况)(?:说明)?"
              + "|(?:专业性较强的|专业)?名词解释"
              + "|其他(?:需要?)?(?:说明|公开)的?(?:事项|情况|重要事项)"
              + "|(?:财政拨款)?[“\"]?三公[”\"]?经费.{0,20}"
              + "|机关运行经费.{0,12}"
              + "|(?:主管)?专项资金预算安排.{0,12}"
              + "|项目预算安排.{0,12}"
              + "|预算收支(?:及增减变化)?情况.{0,6}"
              + "|(?:部门)?(?:主要)?职[责能]及?机构设置.{0,6})");

  private ChapterTitles() {}

  static boolean isOne(String line) {
    return TITLE.matcher(Label.plain(line)).matches();
  }
}
