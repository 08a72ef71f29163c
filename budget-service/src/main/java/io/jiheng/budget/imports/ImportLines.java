package io.jiheng.budget.imports;

import io.jiheng.budget.forms.line.Line;
import java.util.List;

/**
 * Some lines of a file that was brought 文件中的若干行.
 *
 * @param lines each as it is read, with what was corrected in it
 * @param total how many lines this part of the file has
 */
public record ImportLines(List<ImportLine> lines, long total) {

  /**
   * One of them.
   *
   * @param columns how many cells it may have
   * @param written the same as the file has it
   */
  public record ImportLine(Line line, int columns, Line written) {}
}
