package io.jiheng.budget.document.reading;

import io.jiheng.budget.document.FileFormat;
import io.jiheng.budget.document.Line;
import io.jiheng.budget.document.Remark;
import java.util.List;

/**
 * What is written in a file, line by line.
 *
 * @param remarks what the file has and is not read: hidden worksheets, rows, columns, text
 */
public record FileLines(FileFormat format, List<Line> lines, List<Remark> remarks) {

  public FileLines {
    lines = List.copyOf(lines);
    remarks = List.copyOf(remarks);
  }

  static FileLines of(FileFormat format, LineCollector lines) {
    return new FileLines(format, lines.lines(), lines.remarks());
  }
}
