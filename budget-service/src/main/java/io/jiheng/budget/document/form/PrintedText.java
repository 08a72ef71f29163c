package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Line;
import io.jiheng.budget.document.Place;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Prose lines as one running text, in which every character still knows its line. */
final class PrintedText {

  private final StringBuilder text = new StringBuilder();
  private final NavigableMap<Integer, Line> begins = new TreeMap<>();

  PrintedText(List<Line> lines) {
    for (Line line : lines) {
      begins.put(text.length(), line);
      text.append(line.text()).append('\n');
    }
  }

  String text() {
    return text.toString();
  }

  Place place(int offset) {
    return begins.floorEntry(offset).getValue().place();
  }

  /** The lines that begin between two offsets. */
  List<Line> lines(int from, int to) {
    return List.copyOf(begins.subMap(from, true, to, false).values());
  }

  /** A name however its narrow cell has broken it: 项目 / 编码. */
  static String broken(String name) {
    return name.chars()
        .mapToObj(Character::toString)
        .map(Pattern::quote)
        .collect(Collectors.joining("\\s*"));
  }

  /** Takes out the breaks within a cell or paragraph; a blank inside a line stays. */
  static String unbroken(String text) {
    return text.replaceAll("[ \\t]*\\n\\s*", "").strip();
  }
}
