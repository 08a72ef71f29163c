package io.jiheng.budget.sheet.check;

import io.jiheng.budget.sheet.CheckDate;

/**
 * A place in a sheet, named as the form itself names its rows and cells, and by a JSON pointer into
 * the request for programs.
 */
public record Cell(String row, String cell, String pointer) {

  private static final String MONEY_ROW = "预算规模及资金用途";

  static final Cell UNIT = new Cell("表头", "预算单位", SheetPointer.UNIT);
  static final Cell CODE = new Cell("表头", "项目编码", SheetPointer.CODE);
  static final Cell NAME = new Cell("表头", "项目名称", SheetPointer.NAME);
  static final Cell BUDGET = new Cell(MONEY_ROW, "预算数", SheetPointer.BUDGET);
  static final Cell FISCAL = new Cell(MONEY_ROW, "财政资金", SheetPointer.FISCAL);
  static final Cell PURPOSE = new Cell(MONEY_ROW, "资金用途", SheetPointer.PURPOSE);
  static final Cell CARRIED = new Cell(MONEY_ROW, "上年结转", SheetPointer.CARRIED);
  static final Cell OTHER = new Cell(MONEY_ROW, "其他资金", SheetPointer.OTHER);

  /**
   * @param index from 0, in the sheet's order
   */
  static Cell plan(CheckDate date, int index) {
    return new Cell("资金支出计划", date.heading(), SheetPointer.plan(index));
  }

  static Cell objective(int index) {
    return new Cell("绩效目标", "第 " + (index + 1) + " 条", SheetPointer.objective(index));
  }

  /** The month of a check date, which stands over its share. */
  static Cell day(CheckDate date, int index) {
    return new Cell(plan(date, index).row(), date.heading(), SheetPointer.day(index));
  }

  /** The target cell of an indicator's row. */
  static Cell target(int index) {
    return indicator(index, "指标值", "target");
  }

  /** A cell of an indicator's row. */
  static Cell indicator(int index, String name, String member) {
    return new Cell("绩效指标第 " + (index + 1) + " 行", name, SheetPointer.indicator(index, member));
  }
}
