package io.jiheng.pattern.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of fault that readers of the descriptions stumbled over is found by its check. */
class OpenApiFaultsTest {

  @Test
  void a_reference_to_nothing_is_found_and_a_property_of_that_name_is_none() {
    var api =
        api(
            """
            paths: {/a: {get: {responses: {'200': {content: {application/json:
              {schema: {$ref: '#/components/schemas/Gone'}, example: {$ref: '#/nowhere'}}}}}}}}
            components: {schemas: {Here: {properties: {next: {$ref: '#/components/schemas/Here'}}}}}
            """);
    assertThat(OpenApiReferences.brokenIn(api))
        .singleElement()
        .asString()
        .contains("/a › get › responses › 200", "#/components/schemas/Gone");
  }

  @Test
  void a_scalar_for_an_array_parameter_is_found() {
    assertThat(misfits("{name: t, in: query, example: one, schema: {type: array}}"))
        .singleElement()
        .asString()
        .contains("string found, array expected");
    assertThat(misfits("{name: t, in: query, example: [one], schema: {type: array}}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: string, examples: [3]}",
        "{type: integer, default: '3'}",
        "{type: string, pattern: '^a$', example: b}",
        "{type: string, format: date, examples: ['2023-02-30']}",
        "{type: object, properties: {schema: {type: string}, example: {type: string, examples: [1]}}}",
        "{allOf: [{properties: {a: {type: array, items: {type: boolean, examples: ['yes']}}}}]}"
      })
  void an_example_that_does_not_fit_is_found_wherever_it_stands(String schema) {
    assertThat(OpenApiExamples.misfitsIn(api("components: {schemas: {S: " + schema + "}}")))
        .hasSize(1);
  }

  @Test
  void an_example_is_held_against_what_its_schema_refers_to() {
    var api =
        api(
            """
            paths: {/a: {get: {responses: {'200': {content: {application/json:
              {schema: {$ref: '#/components/schemas/S'}, examples: {one: {value: {n: x}}}}}}}}}}
            components: {schemas: {S: {properties: {n: {type: integer}}}}}
            """);
    assertThat(OpenApiExamples.misfitsIn(api)).singleElement().asString().contains("› one", "/n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\\\\p{L}\\\\p{N}]+",
        "(?<=a)b",
        "(?<name>a)",
        "(?i)a",
        "a++",
        "\\\\Aa\\\\z",
        "[a-z&&[^b]]",
        "\\\\x{1F600}"
      })
  void a_pattern_that_not_every_reader_knows_is_found(String pattern) {
    assertThat(unportable("{pattern: \"" + pattern + "\"}")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\\\S", "^(?:a|b)$", "^[^\\\\x00]*$", "^[a-z][a-z0-9-]*$", "^a\\\\+b$"})
  void a_pattern_that_every_reader_knows_passes(String pattern) {
    assertThat(unportable("{pattern: \"" + pattern + "\"}")).isEmpty();
  }

  @Test
  void a_step_that_is_a_binary_fraction_is_found() {
    assertThat(unportable("{multipleOf: 0.000001}")).hasSize(1);
    assertThat(unportable("{multipleOf: 5}")).isEmpty();
  }

  @Test
  void a_null_that_is_offered_and_forbidden_is_found() {
    var choice = "anyOf: [{$ref: '#/components/schemas/S'}, {type: 'null'}]";
    assertThat(unportable("{type: object, " + choice + "}")).hasSize(1);
    assertThat(unportable("{" + choice + "}")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-05-20",
    "2023-02-30",
    "2023-05-20T10:00:00+08:00",
    "on",
    "No",
    "12:30:00",
    "1_000",
    "0o17",
    "0b1",
    "~"
  })
  void what_yaml_1_1_takes_for_something_else_than_text_is_found(String text) {
    var json = api("{a: '" + text + "'}");
    boolean mistaken = !text.equals("0o17");
    assertThat(OpenApiYaml.misreadIn("a: " + text, json)).hasSize(mistaken ? 1 : 0);
    assertThat(OpenApiYaml.misreadIn("a: '" + text + "'", json)).isEmpty();
  }

  @Test
  void a_name_that_yaml_1_1_takes_for_a_number_is_found() {
    assertThat(OpenApiYaml.misreadIn("200: a", api("{'200': a}"))).isNotEmpty();
  }

  private static List<String> misfits(String parameter) {
    return OpenApiExamples.misfitsIn(api("paths: {/a: {get: {parameters: [" + parameter + "]}}}"));
  }

  private static List<String> unportable(String schema) {
    return OpenApiPatterns.unportableIn(api("components: {schemas: {S: " + schema + "}}"));
  }

  private static JsonNode api(String yaml) {
    return OpenApiGuard.parsed(yaml);
  }
}
