package io.jiheng.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.pattern.testing.ProblemTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

  private static final Path RULES = Path.of("src/main/java/io/jiheng/budget/sheet/check");
  private static final Path SCORES = Path.of("src/main/java/io/jiheng/budget/evaluation");
  private static final List<Path> DOCUMENTS =
      List.of(
          Path.of("src/main/java/io/jiheng/budget/forms"),
          Path.of("src/main/java/io/jiheng/budget/imports"));
  private static final Pattern CODE =
      Pattern.compile("\"((?:[a-z]+-)+[a-z]+)\"", Pattern.MULTILINE);

  @Test
  void every_refusal_is_said_in_both_languages() {
    ProblemTexts.assertComplete();
  }

  @Test
  void every_finding_is_said_in_both_languages() throws IOException {
    Set<String> findings = codesOfRules();

    assertThat(findings).contains("unit-slip", "plan-falls", "parts-misfit");
    ProblemTexts.assertSaid(findings.stream().map(code -> "sheet-" + code).toList());
  }

  @Test
  void every_score_is_explained_in_both_languages() throws IOException {
    Set<String> explanations =
        codesIn(
            List.of(
                SCORES.resolve("PointsViolation.java"), SCORES.resolve("rest/Explanation.java")));

    assertThat(explanations).contains("evaluation-not-hundred", "score-missed");
    ProblemTexts.assertSaid(explanations);
  }

  @Test
  void every_remark_on_a_document_is_said_in_both_languages() throws IOException {
    Set<String> remarks = new TreeSet<>();
    for (Path file : sourcesOfDocuments()) {
      String source = Files.readString(file);
      if (source.contains("Remark.warning") || source.contains("Remark.error")) {
        CODE.matcher(source).results().forEach(code -> remarks.add(code.group(1)));
      }
    }

    assertThat(remarks).contains("columns-shifted", "unit-inferred", "unit-document-replaces");
    ProblemTexts.assertSaid(remarks.stream().map(code -> "sheet-" + code).toList());
  }

  private static List<Path> sourcesOfDocuments() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path room : DOCUMENTS) {
      try (Stream<Path> files = Files.walk(room)) {
        files.filter(Files::isRegularFile).forEach(sources::add);
      }
    }
    return sources;
  }

  private static Set<String> codesOfRules() throws IOException {
    try (Stream<Path> files = Files.list(RULES)) {
      return codesIn(files.collect(Collectors.toList()));
    }
  }

  private static Set<String> codesIn(List<Path> files) throws IOException {
    Set<String> codes = new TreeSet<>();
    for (Path file : files) {
      CODE.matcher(Files.readString(file)).results().forEach(code -> codes.add(code.group(1)));
    }
    return codes;
  }
}
