package io.jiheng.budget.forms.layout;

import io.jiheng.budget.forms.line.Line;

/** Tells the row in which the columns of an overall target sheet 整体绩效目标表 begin to be named. */
public final class OverallHeader {

  private OverallHeader() {}

  public static boolean isOne(Line line) {
    return line.has("部门职责") && line.has("职责目标");
  }
}
