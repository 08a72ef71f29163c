package io.jiheng.indicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows on trial that were written to exhaust their reader. */
class HostileTrialTest {

  private static final int SIZE = 65_536;

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("a sequence of texts", "numerator: [" + "a,".repeat(SIZE / 2) + "a]"),
        Arguments.of("a sequence of mappings", "numerator: [" + "{},".repeat(SIZE / 3) + "{}]"),
        Arguments.of("unknown fields", lines(SIZE / 8, i -> "k" + i + ": 1")),
        Arguments.of("nesting", "[".repeat(SIZE / 2) + "]".repeat(SIZE / 2)),
        Arguments.of("nested mappings", "a: {".repeat(20) + "}".repeat(20)),
        Arguments.of("a long text", "code: " + "x".repeat(SIZE)),
        Arguments.of("a long key", "x".repeat(SIZE) + ": 1"),
        Arguments.of("references", laughs()),
        Arguments.of("a reference to itself", "numerator: &a [*a, *a]"),
        Arguments.of("a character that is none of YAML", "code: a\u0001"),
        Arguments.of("half of a pair", "code: \ud800"),
        Arguments.of("documents", "--- a\n".repeat(SIZE / 6)),
        Arguments.of("a tag of a class", "!!javax.script.ScriptEngineManager [a]"),
        Arguments.of("a field twice", "code: a\ncode: b"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void end_as_mistakes_of_which_the_first_hundred_are_told(String what, String text) {
    var refused =
        catchThrowableOfType(
            InvalidCatalogueException.class, () -> CatalogueReader.readTrial(text));

    assertThat(refused).as(what).isNotNull();
    assertThat(refused.issues()).hasSizeBetween(1, FirstIssues.MOST);
  }

  @Test
  void a_formula_of_more_than_fifty_terms_is_refused() {
    assertThat(mistakesOf(50)).doesNotContain(CatalogueMistake.TOO_MANY_TERMS);
    assertThat(mistakesOf(51)).contains(CatalogueMistake.TOO_MANY_TERMS);
  }

  private static Stream<CatalogueMistake> mistakesOf(int terms) {
    var term = "{measure: closed, families: workload, window: YEAR}";
    var text = "numerator: [" + (term + ",").repeat(terms - 1) + term + "]";
    return catchThrowableOfType(
            InvalidCatalogueException.class, () -> CatalogueReader.readTrial(text))
        .issues()
        .stream()
        .map(issue -> issue.reason().mistake());
  }

  private static String laughs() {
    return "a0: &a0 [x,x,x]\n"
        + lines(60, i -> "a%d: &a%d [%s]".formatted(i + 1, i + 1, "*a%d,".formatted(i).repeat(10)));
  }

  private static String lines(int count, java.util.function.IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
  }
}
