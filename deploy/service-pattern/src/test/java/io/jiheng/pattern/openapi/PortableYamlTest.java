package io.jiheng.pattern.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class PortableYamlTest {

  private static final List<String> MISTAKABLE =
      List.of(
          "2023-05-20",
          "2023-02-30",
          "2023-05-20T10:00:00+08:00",
          "12:30:00",
          "1_000",
          "0o17",
          "017",
          "0x1F",
          "1e3",
          ".5",
          ".inf",
          ".NaN",
          "+1",
          "-1",
          "~",
          "=",
          "<<",
          "null",
          "Null",
          "true",
          "yes",
          "No",
          "on",
          "OFF",
          "y",
          "N",
          "",
          " ",
          "a: b",
          "a #b",
          "- a",
          "两行\n文字\n",
          "(2023)冀0283民初1号");

  @Test
  void texts_and_names_that_look_like_something_else_are_read_as_text_by_both_versions()
      throws IOException {
    for (var text : MISTAKABLE) {
      assertReadAlike(Map.of("a", text));
      assertReadAlike(Map.of(text, "a"));
    }
  }

  @Test
  void random_texts_of_digits_and_signs_are_read_as_text_by_both_versions() throws IOException {
    var random = new Random(20231120);
    var letters = "0123456789:-+._eExobTZ~nyNYofs 年#";
    for (int round = 0; round < 1_000; round++) {
      var text = new StringBuilder();
      int length = 1 + random.nextInt(10);
      for (int i = 0; i < length; i++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertReadAlike(Map.of("a", text.toString(), "b", List.of(text.toString())));
    }
  }

  @Test
  void numbers_booleans_and_nothing_stay_what_they_are() throws IOException {
    var json = "{\"a\":1,\"b\":0.10,\"c\":true,\"d\":null,\"e\":1E-7}";
    var yaml = written(json);
    assertThat(yaml).isEqualTo("---\na: 1\nb: 0.10\nc: true\nd: null\ne: 0.0000001\n");
  }

  private static void assertReadAlike(Map<String, Object> value) throws IOException {
    var json = new ObjectMapper().writeValueAsString(value);
    var yaml = written(json);
    Object by11 = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    assertThat(by11).as(yaml).isEqualTo(value);
    assertThat(new YAMLMapper().readValue(yaml, Object.class)).as(yaml).isEqualTo(value);
  }

  private static String written(String json) throws IOException {
    return new String(
        PortableYaml.of(json.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }
}
