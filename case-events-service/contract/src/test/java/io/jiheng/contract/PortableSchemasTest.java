package io.jiheng.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas are read by other people's tools, in other languages. */
class PortableSchemasTest {

  /** What is written and means the same in the expressions of Java, JavaScript, Python and Go. */
  private static final Pattern PORTABLE =
      Pattern.compile("(?:[^\\\\(]|\\((?!\\?)|\\\\(?:t|\\.|x[0-9a-f]{2}))*");

  static Stream<Path> schemas() throws IOException {
    return Files.list(Path.of("schemas"));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void every_expression_is_one_of_every_language(Path schema) throws IOException {
    var document = new ObjectMapper().readTree(Files.readString(schema));

    assertThat(document.findValuesAsText("pattern")).allMatch(PORTABLE.asMatchPredicate());
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void no_amount_is_asked_to_be_a_multiple_of_a_binary_fraction(Path schema) throws IOException {
    var document = new ObjectMapper().readTree(Files.readString(schema));

    assertThat(document.findValues("multipleOf")).isEmpty();
    assertThat(document.findValuesAsText("format"))
        .isSubsetOf("date", "date-time", "iri-reference", "uri-reference");
  }
}
