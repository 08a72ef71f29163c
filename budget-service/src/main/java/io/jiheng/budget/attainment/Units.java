package io.jiheng.budget.attainment;

import io.jiheng.budget.target.Bar;
import java.util.Map;

/** Units of measure 计量单位 that say the same in other words. */
final class Units {

  /** 人/件 is what document 004 writes for cases per judge; its sheet is warned of it. */
  private static final Map<String, String> SAME =
      Map.of("天", "日", "个月", "月", "个工作日", "工作日", "个百分点", "%", "人/件", "件/人");

  private Units() {}

  static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  /** Whether a figure without a unit can only be meant in this one; of money it cannot be known. */
  static boolean isUnderstood(String asked) {
    return !asked.startsWith(Bar.WAN) && !asked.equals(Bar.DAY_OF_YEAR);
  }

  private static String plain(String unit) {
    return SAME.getOrDefault(unit, unit);
  }
}
