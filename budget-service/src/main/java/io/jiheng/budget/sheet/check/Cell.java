package io.jiheng.budget.sheet.check;

import io.jiheng.budget.sheet.CheckDate;

/**
 * A place in a sheet, named as the form itself names its rows and cells, and by a JSON pointer into
 * the request for programs.
 */
public record Cell(String row, String cell, String pointer) {

  private static final String MONEY_ROW = "预算规模及资金用途";

  static final Cell UNIT = new Cell("表头", "预算单位", "/unit");
  static final Cell CODE = new Cell("表头", "项目编码", "/code");
  static final Cell NAME = new Cell("表头", "项目名称", "/name");
  static final Cell BUDGET = new Cell(MONEY_ROW, "预算数", "/budgetWan");
  static final Cell FISCAL = new Cell(MONEY_ROW, "财政资金", "/fiscalWan");
  static final Cell PURPOSE = new Cell(MONEY_ROW, "资金用途", "/purpose");
  static final Cell CARRIED = new Cell(MONEY_ROW, "上年结转", "/carriedWan");
  static final Cell OTHER = new Cell(MONEY_ROW, "其他资金", "/otherWan");

  /**
   * @param index from 0, in the sheet's order
   */
  static Cell plan(CheckDate date, int index) {
    return new Cell("资金支出计划", date.heading(), "/plan/" + index);
  }

  static Cell objective(int index) {
    return new Cell("绩效目标", "第 " + (index + 1) + " 条", "/objectives/" + index);
  }

  /** The target cell of an indicator's row. */
  static Cell target(int index) {
    return new Cell("绩效指标第 " + (index + 1) + " 行", "指标值", "/indicators/" + index + "/target");
  }
}
