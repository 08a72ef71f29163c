package io.jiheng.budget.forms.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiheng.budget.forms.grid.WrittenFile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of a document in which one figure was replaced by one that stands nowhere else: it has to
 * be found again in what is understood, or in what is reported.
 */
public final class PlantedFigure {

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\d.〔（(第])\\d+(?:\\.\\d+)?(?=\\s*(?:%|万|元|件|人|辆|天|次|月底))|(?<=[≥≤≧≦])\\d+(?:\\.\\d+)?");
  private static final String PLANTED = "83917";

  private final List<String> lines;
  private final int line;
  private final String before;

  private PlantedFigure(List<String> lines, int line, String before) {
    this.lines = List.copyOf(lines);
    this.line = line;
    this.before = before;
  }

  /**
   * @param form a line that has this is the first of those that are changed
   */
  public static PlantedFigure in(String text, Pattern form, long seed) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int first = 0;
    while (!form.matcher(lines.get(first)).find()) {
      first++;
    }
    List<int[]> figures = new ArrayList<>();
    for (int at = first; at < lines.size(); at++) {
      Matcher figure = FIGURE.matcher(lines.get(at));
      while (figure.find()) {
        figures.add(new int[] {at, figure.start(), figure.end()});
      }
    }
    int[] chosen = figures.get(new Random(seed).nextInt(figures.size()));
    String old = lines.get(chosen[0]);
    lines.set(chosen[0], old.substring(0, chosen[1]) + PLANTED + old.substring(chosen[2]));
    return new PlantedFigure(lines, chosen[0], old);
  }

  public WrittenFile file() {
    List<String> places = new ArrayList<>();
    List<Integer> forms = new ArrayList<>();
    for (int at = 1; at <= lines.size(); at++) {
      places.add("第 " + at + " 行");
      forms.add(1);
    }
    byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return new WrittenFile("表.txt", content, List.of(), places, forms);
  }

  /** Whether it is understood somewhere, or reported. */
  public boolean isFound(Preview preview) {
    boolean understood =
        preview.statements().stream()
            .filter(statement -> !statement.field().endsWith("Text"))
            .anyMatch(statement -> holds(statement.value()));
    return understood
        || preview.isRefused()
        || preview.findings().stream()
            .anyMatch(finding -> finding.line() == line || finding.message().contains(PLANTED));
  }

  private static boolean holds(JsonNode value) {
    BigDecimal planted = new BigDecimal(PLANTED);
    return value.isNumber()
        ? List.of(planted, planted.movePointLeft(4)).stream()
            .anyMatch(figure -> figure.compareTo(value.decimalValue()) == 0)
        : value.asText().contains(PLANTED);
  }

  @Override
  public String toString() {
    return "line " + (line + 1) + " “" + before + "” → “" + lines.get(line) + "”";
  }
}
