package io.jiheng.budget.forms.table.cell;

/** Numbers up to 99 as headings write them: 一, 十, 十二, 二十; or in figures. */
public final class ChineseNumber {

  /** For patterns. */
  public static final String DIGITS = "[一二三四五六七八九十]{1,3}";

  private static final String ORDER = "一二三四五六七八九";

  private ChineseNumber() {}

  public static int of(String number) {
    if (Character.isDigit(number.charAt(0))) {
      return Integer.parseInt(number);
    }
    int ten = number.indexOf('十');
    if (ten < 0) {
      return digit(number, 0);
    }
    int tens = ten == 0 ? 1 : digit(number, ten - 1);
    int ones = ten + 1 < number.length() ? digit(number, ten + 1) : 0;
    return tens * 10 + ones;
  }

  private static int digit(String number, int at) {
    return ORDER.indexOf(number.charAt(at)) + 1;
  }
}
