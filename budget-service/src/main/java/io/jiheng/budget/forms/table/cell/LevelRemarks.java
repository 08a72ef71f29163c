package io.jiheng.budget.forms.table.cell;

import io.jiheng.budget.forms.line.Remark;
import java.util.Map;

/** What is noticed of the levels 一级, 二级, 三级指标 in the rows of a form. */
public final class LevelRemarks {

  private LevelRemarks() {}

  /**
   * A level that was left blank below one that begins anew: that from above is taken, but it is the
   * branch of another.
   */
  public static Remark fromAbove(FormCell blank, String level, String above) {
    return Remark.warning(blank.at(), level, "level-from-above", Map.of("written", above));
  }
}
