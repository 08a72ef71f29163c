package io.jiheng.budget.forms.file.xlsx;

import io.jiheng.budget.forms.line.GridRow;
import io.jiheng.budget.forms.line.Line.Area;
import io.jiheng.budget.forms.line.UnreadableFile;
import io.jiheng.budget.forms.line.UnreadableFile.Reason;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/**
 * The merged areas of a worksheet 合并单元格, known before its rows are read. Rows are asked for from
 * the top. An area whose first rows or columns are hidden is seen from where the hidden ones end,
 * and says the same.
 */
final class MergedAreas {

  private static final int MOST = 50_000;

  /** An area by its first and last rows and columns, all counted from 0. */
  private record Range(int top, int bottom, int left, int right) {}

  /** An area that has begun, what it says, and where it is first seen; nowhere yet is -1. */
  private static final class Begun {

    private final Range range;
    private final String text;
    private int top = -1;

    Begun(Range range, String text) {
      this.range = range;
      this.text = text;
    }
  }

  private final List<Range> ranges = new ArrayList<>();
  private final List<Begun> begun = new ArrayList<>();
  private int next;
  private int lastRow = -1;

  void add(int top, int bottom, int left, int right) {
    if (ranges.size() == MOST) {
      throw new UnreadableFile(Reason.TOO_LARGE);
    }
    ranges.add(new Range(top, bottom, left, right));
  }

  void sort() {
    ranges.sort(Comparator.comparingInt(Range::top).thenComparingInt(Range::left));
  }

  /**
   * Takes in a row, be it hidden.
   *
   * @param texts what the row's own cells say, by column
   */
  void enter(int row, SortedMap<Integer, String> texts) {
    if (row <= lastRow) {
      throw new UnreadableFile(Reason.TRUNCATED);
    }
    lastRow = row;
    begun.removeIf(area -> area.range.bottom() < row);
    while (next < ranges.size() && ranges.get(next).top() <= row) {
      Range range = ranges.get(next++);
      if (range.bottom() >= row) {
        // An area whose first row was not written says nothing.
        String text = range.top() == row ? texts.getOrDefault(range.left(), "") : "";
        begun.add(new Begun(range, text));
      }
    }
  }

  /** Lays out the areas that reach into the row that was entered last. */
  void lay(SortedMap<Integer, String> texts, BitSet hiddenColumns, GridRow into) {
    for (Begun area : begun) {
      int left = hiddenColumns.nextClearBit(area.range.left());
      if (left <= area.range.right()) {
        area.top = area.top < 0 ? lastRow : area.top;
        cover(area, left, texts, into);
      }
    }
  }

  /** Where an area says nothing, all that matters is what it hides. */
  private void cover(Begun begun, int left, SortedMap<Integer, String> texts, GridRow into) {
    Area area = new Area(begun.top + 1, left, begun.text);
    int first = begun.range.left();
    int end = begun.range.right() + 1;
    if (begun.top == lastRow) {
      into.put(left, begun.text);
    }
    if (begun.text.isBlank()) {
      texts.subMap(first, end).keySet().forEach(column -> into.cover(column, area));
    } else {
      for (int column = first; column < end; column++) {
        into.cover(column, area);
      }
    }
  }
}
