package io.jiheng.bench.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a run found, as Markdown.
 *
 * @param title with date and time of the run
 * @param circumstances machine, Java, size of the run
 */
public record Report(String title, List<String> circumstances, List<Figure> figures) {

  private static final String HEAD =
      """
      | figure | here | baseline of the same run | here ÷ baseline | target | |
      |---|---:|---|---:|---|---|
      """;

  public String markdown() {
    return "## "
        + title
        + "\n\n"
        + circumstances.stream().map(line -> "- " + line + "\n").collect(Collectors.joining())
        + "\n"
        + HEAD
        + figures.stream().map(figure -> figure.row() + "\n").collect(Collectors.joining());
  }
}
