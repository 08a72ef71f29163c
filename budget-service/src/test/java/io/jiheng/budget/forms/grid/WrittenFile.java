package io.jiheng.budget.forms.grid;

import java.util.List;

/**
 * A file and what stands where in it.
 *
 * @param places how people are told of each line: 工作表“甲”第 12 行
 */
public record WrittenFile(
    String name, byte[] content, List<PlacedCell> cells, List<String> places, List<Integer> forms) {

  public WrittenFile {
    cells = List.copyOf(cells);
    places = List.copyOf(places);
    forms = List.copyOf(forms);
  }

  /**
   * The line that a place names, -1 if there is none.
   *
   * @param place with or without a column behind its row
   */
  public int line(String place) {
    int end = place.indexOf('行');
    return places.indexOf(end < 0 ? place : place.substring(0, end + 1));
  }

  /** The form that a line belongs to, 0 if to none. */
  public int form(int line) {
    return line < 0 ? 0 : forms.get(line);
  }
}
