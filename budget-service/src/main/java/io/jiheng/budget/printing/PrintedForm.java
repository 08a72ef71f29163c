package io.jiheng.budget.printing;

import java.util.List;

/**
 * A form as it is printed 打印表单, whatever kind of file it is written to: a section of a .docx, a
 * worksheet of an .xlsx, a block of rows in CSV.
 *
 * @param name what its worksheet is called, as far as worksheets may be called so
 * @param widths of its columns, in Chinese characters; every grid on the paper has all of them
 */
public record PrintedForm(
    String name, Orientation orientation, List<Integer> widths, List<Block> blocks) {

  /** How the paper lies 纸张方向; always A4. */
  public enum Orientation {
    PORTRAIT,
    LANDSCAPE
  }

  public PrintedForm {
    widths = List.copyOf(widths);
    blocks = List.copyOf(blocks);
    for (Block block : blocks) {
      if (block instanceof Grid grid && grid.columns() != widths.size()) {
        throw new IllegalArgumentException(
            name + ": a grid of " + grid.columns() + " columns on paper of " + widths.size());
      }
    }
  }
}
