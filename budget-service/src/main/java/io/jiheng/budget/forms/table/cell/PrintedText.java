package io.jiheng.budget.forms.table.cell;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Prose lines as one running text, in which every character still knows its line. */
public final class PrintedText {

  private static final Pattern BREAK = Pattern.compile("[ \\t]*\\n\\s*");

  private final StringBuilder text = new StringBuilder();
  private final NavigableMap<Integer, Line> begins = new TreeMap<>();

  public PrintedText(List<Line> lines) {
    for (Line line : lines) {
      begins.put(text.length(), line);
      text.append(line.text()).append('\n');
    }
  }

  public String text() {
    return text.toString();
  }

  public Place place(int offset) {
    return begins.floorEntry(offset).getValue().place();
  }

  /** What stands between two offsets, as one cell or paragraph. */
  public Passage passage(int from, int to) {
    List<Place> lines = new ArrayList<>();
    StringBuilder whole = new StringBuilder();
    Matcher gap = BREAK.matcher(text).region(from, to);
    int at = from;
    while (at < to) {
      boolean broken = gap.find();
      for (; at < (broken ? gap.start() : to); at++) {
        whole.append(text.charAt(at));
        lines.add(place(at));
      }
      at = broken ? gap.end() : to;
    }
    String stripped = whole.toString().strip();
    int begin = whole.indexOf(stripped);
    return new Passage(
        stripped, lines.subList(begin, begin + stripped.length()), place(Math.max(0, from)));
  }

  /**
   * A cell or paragraph without the breaks of its lines.
   *
   * @param lines where each character of it stands
   * @param begin where it would begin if it has none
   */
  public record Passage(String text, List<Place> lines, Place begin) {

    public Passage {
      lines = List.copyOf(lines);
    }

    public CellPlace at(int character) {
      return CellPlace.of(character < lines.size() ? lines.get(character) : begin, 0);
    }
  }

  /** The lines that begin between two offsets. */
  public List<Line> lines(int from, int to) {
    return List.copyOf(begins.subMap(from, true, to, false).values());
  }

  /** A name however its narrow cell has broken it: 项目 / 编码. */
  public static String broken(String name) {
    return name.chars()
        .mapToObj(Character::toString)
        .map(Pattern::quote)
        .collect(Collectors.joining("\\s*"));
  }

  /** Takes out the breaks within a cell or paragraph; a blank inside a line stays. */
  public static String unbroken(String text) {
    return BREAK.matcher(text).replaceAll("").strip();
  }
}
