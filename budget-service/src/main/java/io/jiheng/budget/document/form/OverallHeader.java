package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Line;

/** Tells the row in which the columns of an overall target sheet 整体绩效目标表 begin to be named. */
final class OverallHeader {

  private OverallHeader() {}

  static boolean isOne(Line line) {
    return line.has("部门职责") && line.has("职责目标");
  }
}
