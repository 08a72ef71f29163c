package io.jiheng.budget.printing;

/**
 * The types official papers are set in 公文字体.
 *
 * @param chinese for Chinese characters
 * @param latin for letters and figures
 */
record Font(String chinese, String latin, int points, boolean bold) {

  private static final String LATIN = "Times New Roman";

  static final Font TITLE = new Font("黑体", LATIN, 18, false);
  static final Font HEADING = new Font("黑体", LATIN, 14, false);
  static final Font PROSE = new Font("仿宋", LATIN, 14, false);
  static final Font NAME = new Font("宋体", LATIN, 10, true);
  static final Font CELL = new Font("宋体", LATIN, 10, false);

  static Font of(Cell.Kind kind) {
    return kind == Cell.Kind.NAME ? NAME : CELL;
  }
}
