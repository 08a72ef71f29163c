package io.jiheng.budget.document.reading;

import io.jiheng.budget.document.Line.Area;
import io.jiheng.budget.document.UnreadableFile;
import io.jiheng.budget.document.UnreadableFile.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/**
 * The merged areas of a worksheet 合并单元格, known before its rows are read. Rows are asked for from
 * the top.
 */
final class MergedAreas {

  private static final int MOST = 50_000;

  /** An area by its first and last rows and columns, all counted from 0. */
  private record Range(int top, int bottom, int left, int right) {}

  /** An area that has begun, and what it says. */
  private record Begun(Range range, Area area) {}

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
   * Lays out a row, with the areas that reach into it.
   *
   * @param texts what the row's own cells say, by column
   */
  void lay(int row, SortedMap<Integer, String> texts, GridRow into) {
    if (row <= lastRow) {
      throw new UnreadableFile(Reason.TRUNCATED);
    }
    lastRow = row;
    begun.removeIf(area -> area.range().bottom() < row);
    while (next < ranges.size() && ranges.get(next).top() <= row) {
      begin(ranges.get(next++), row, texts);
    }
    for (Begun area : begun) {
      cover(area, row, texts, into);
    }
    texts.forEach(into::put);
  }

  /** An area whose first row was not written says nothing. */
  private void begin(Range range, int row, SortedMap<Integer, String> texts) {
    if (range.bottom() < row) {
      return;
    }
    String text = range.top() == row ? texts.getOrDefault(range.left(), "") : "";
    begun.add(new Begun(range, new Area(range.top() + 1, range.left(), text)));
  }

  /** Where an area says nothing, all that matters is what it hides. */
  private static void cover(Begun begun, int row, SortedMap<Integer, String> texts, GridRow into) {
    Range range = begun.range();
    boolean silent = begun.area().text().isBlank();
    int first = row > range.top() ? range.left() : range.left() + 1;
    if (silent) {
      texts.subMap(first, Math.max(first, range.right() + 1)).keySet().stream()
          .forEach(column -> into.cover(column, begun.area()));
    } else {
      for (int column = first; column <= range.right(); column++) {
        into.cover(column, begun.area());
      }
    }
  }
}
