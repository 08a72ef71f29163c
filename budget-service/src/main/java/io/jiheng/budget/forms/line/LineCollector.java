package io.jiheng.budget.forms.line;

import io.jiheng.budget.forms.line.UnreadableFile.Reason;
import java.util.ArrayList;
import java.util.List;

/** Gathers the lines of a file, up to what can be held and looked through in good time. */
public final class LineCollector {

  private static final int MOST_LINES = 40_000;
  private static final int MOST_CELLS = 2_000_000;
  private static final long MOST_CHARACTERS = 4L * 1024 * 1024;

  private final List<Line> lines = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private long characters;
  private int cells;

  /**
   * @throws UnreadableFile if that is more than any document has
   */
  public void add(Line line) {
    lines.add(line);
    cells += line.cells().size();
    characters += line.cells().stream().mapToInt(cell -> cell.text().length()).sum();
    if (lines.size() > MOST_LINES || cells > MOST_CELLS || characters > MOST_CHARACTERS) {
      throw new UnreadableFile(Reason.TOO_LARGE);
    }
  }

  /** Notes something of the file that no line tells. */
  public void note(Remark remark) {
    remarks.add(remark);
  }

  public List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  public List<Line> lines() {
    return List.copyOf(lines);
  }
}
