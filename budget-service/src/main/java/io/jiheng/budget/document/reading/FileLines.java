package io.jiheng.budget.document.reading;

import io.jiheng.budget.document.FileFormat;
import io.jiheng.budget.document.Line;
import java.util.List;

/** What is written in a file, line by line. */
public record FileLines(FileFormat format, List<Line> lines) {

  public FileLines {
    lines = List.copyOf(lines);
  }
}
