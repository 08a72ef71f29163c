package io.jiheng.budget.forms.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads case files: the document, a line of {@code ===}, what is expected. Lines beginning with
 * {@code %} are settings: {@code kinds}, {@code query}, {@code project}, {@code status}; {@code
 * vars} names what stands in {@code ${…}}, and each {@code case} is the file once more with its
 * values.
 */
public final class DocumentCases {

  private static final List<String> NAMES =
      List.of(
          "percent-as-word",
          "list-of-indicators",
          "list-with-repeated-names",
          "list-with-blanks-below",
          "blank-cells-under-merged",
          "merged-basis-and-targets",
          "year-in-unit-row",
          "chapters-behind-plan",
          "central-form",
          "self-evaluation-as-filled",
          "years",
          "years-that-disagree",
          "budgets-absent",
          "budgets-by-other-names",
          "zero-budget",
          "formulas",
          "hidden-parts",
          "commas-and-days",
          "days-as-numbers",
          "targets",
          "money-targets",
          "deadlines",
          "names-with-codes",
          "money-written",
          "money-in-other-units",
          "long-term-and-annual",
          "sichuan-evaluation",
          "unknown-layout",
          "hidden-columns",
          "second-header",
          "columns");
  private static final String CREATED = "201";
  private static final String ALL = "xlsx sparse docx csv text";

  private DocumentCases() {}

  public static Stream<DocumentCase> all() {
    return NAMES.stream().flatMap(DocumentCases::of);
  }

  private static Stream<DocumentCase> of(String name) {
    String text = text(name);
    List<String> names = cells(settings(text, "vars").stream().findFirst().orElse(""));
    List<String> variants = settings(text, "case");
    return variants.isEmpty()
        ? Stream.of(read(name, text))
        : variants.stream()
            .map(variant -> read(name + ": " + variant, filled(text, names, cells(variant))));
  }

  private static String text(String name) {
    try (InputStream file = DocumentCases.class.getResourceAsStream("/cases/" + name + ".txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> settings(String text, String name) {
    String begin = "% " + name + ":";
    return text.lines()
        .filter(line -> line.startsWith(begin))
        .map(line -> line.substring(begin.length()).strip())
        .toList();
  }

  /** Values that stand between bars; a bar of the value's own has a backslash. */
  private static List<String> cells(String line) {
    return Stream.of(line.split("(?<!\\\\)\\|", -1))
        .map(cell -> cell.strip().replace("\\|", "|"))
        .toList();
  }

  private static String filled(String text, List<String> names, List<String> values) {
    Map<String, String> variables = new LinkedHashMap<>();
    for (int at = 0; at < names.size(); at++) {
      variables.put("${" + names.get(at) + "}", at < values.size() ? values.get(at) : "");
    }
    String filled = text;
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      filled = filled.replace(variable.getKey(), variable.getValue());
    }
    return filled;
  }

  private static DocumentCase read(String name, String text) {
    List<String> grid = new ArrayList<>();
    List<Expectation> expectations = new ArrayList<>();
    boolean expected = false;
    for (String line : text.lines().toList()) {
      if (line.equals("===")) {
        expected = true;
      } else if (!line.startsWith("%") && !(expected && line.startsWith("#"))) {
        if (expected) {
          expectations.add(Expectation.read(line));
        } else {
          grid.add(line);
        }
      }
    }
    return new DocumentCase(
        name,
        String.join("\n", grid),
        kinds(settings(text, "kinds").stream().findFirst().orElse(ALL)),
        settings(text, "query").stream().findFirst().orElse(""),
        settings(text, "project").stream().findFirst(),
        Integer.parseInt(settings(text, "status").stream().findFirst().orElse(CREATED)),
        expectations);
  }

  private static List<CaseKind> kinds(String words) {
    return Stream.of(words.split(" "))
        .map(word -> CaseKind.valueOf(word.toUpperCase(Locale.ROOT)))
        .toList();
  }
}
