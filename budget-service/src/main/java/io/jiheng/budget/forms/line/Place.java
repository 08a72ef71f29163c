package io.jiheng.budget.forms.line;

/**
 * Where in a file something stands 位置.
 *
 * @param part 工作表 甲, 第 2 个表格; empty for plain text
 * @param row counts from 1 within the part
 */
public record Place(String part, int row) {

  /** As people are told it: 工作表“甲”第 12 行. */
  public String shown() {
    return part + "第 " + row + " 行";
  }
}
