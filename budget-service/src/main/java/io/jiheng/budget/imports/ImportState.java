package io.jiheng.budget.imports;

/** How far an import 导入 has come. */
public enum ImportState {
  /** 已预览，待确认 */
  PREVIEWED,
  /** 正在导入 */
  IMPORTING,
  /** 已导入 */
  IMPORTED
}
