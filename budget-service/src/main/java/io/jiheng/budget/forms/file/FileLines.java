package io.jiheng.budget.forms.file;

import io.jiheng.budget.forms.line.CellCorrection;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.LineCollector;
import io.jiheng.budget.forms.line.MisplacedCorrection;
import io.jiheng.budget.forms.line.Remark;
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

  /**
   * The same file with some of its cells read otherwise 更正.
   *
   * @throws MisplacedCorrection for a cell that cannot be corrected
   */
  public FileLines with(List<CellCorrection> corrections) {
    return CorrectedLines.of(this, corrections);
  }

  /** What stands where a correction goes. */
  public String at(CellCorrection correction) {
    return lines.stream()
        .filter(line -> line.place().equals(correction.place()))
        .map(line -> line.at(correction.column()))
        .findFirst()
        .orElse("");
  }

  /** How many cells a line may have: a row as many as its table is wide, others what they have. */
  public int columnsOf(Line line) {
    return switch (line.kind()) {
      case PROSE, EXTRACTED -> line.cells().size();
      case CAPTION, ROW ->
          lines.stream()
              .filter(other -> other.place().part().equals(line.place().part()))
              .filter(other -> other.kind() == Line.Kind.ROW || other.kind() == Line.Kind.CAPTION)
              .mapToInt(other -> other.cells().size())
              .max()
              .orElse(0);
    };
  }
}
