package io.jiheng.budget.forms;

import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.table.cell.YearText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a file says of the year 年度 outside of its forms: in the titles over several of them, and in
 * rows that name the budget's year.
 */
public final class FileYears {

  private static final int LONGEST_TITLE = 40;
  private static final Pattern SENTENCE = Pattern.compile("[。；;，,！？]");

  private final Map<Place, Integer> over = new HashMap<>();
  private final Set<Integer> named = new TreeSet<>();
  private final Set<Integer> titled = new TreeSet<>();

  private FileYears() {}

  public static FileYears in(List<Line> lines) {
    FileYears years = new FileYears();
    Optional<Integer> title = Optional.empty();
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      if (isEndOfWorksheet(line)) {
        title = Optional.empty();
      }
      title.ifPresent(year -> years.over.put(line.place(), year));
      line.filled().forEach(cell -> years.named.addAll(YearText.labelled(cell.text())));
      if (isTitle(line)) {
        years.titled.addAll(YearText.titled(line.text()));
        title = isOverTable(lines, at) ? title : YearText.titled(line.text()).stream().findFirst();
      }
    }
    return years;
  }

  /** The year of the nearest title over a place. */
  public Optional<Integer> over(Place place) {
    return Optional.ofNullable(over.get(place));
  }

  /** The years that rows anywhere in the file name. */
  public Set<Integer> named() {
    return Set.copyOf(named);
  }

  /** The years that titles anywhere in the file are of, those of its tables too. */
  public Set<Integer> titled() {
    return Set.copyOf(titled);
  }

  private static boolean isEndOfWorksheet(Line line) {
    return line.place().row() == 0;
  }

  private static boolean isTitle(Line line) {
    return !line.tabular()
        && line.text().length() <= LONGEST_TITLE
        && !SENTENCE.matcher(line.text()).find()
        && YearText.titled(line.text()).size() == 1;
  }

  /** What stands right over a table is the heading of that one. */
  private static boolean isOverTable(List<Line> lines, int at) {
    return lines.stream()
        .skip(at + 1L)
        .filter(next -> !next.isBlank())
        .findFirst()
        .filter(Line::tabular)
        .isPresent();
  }
}
