package io.jiheng.pattern.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTextTest {

  @ParameterizedTest
  @CsvSource({"a+b,a+b", "%E5%86%80,冀", "%e5%86%80x,冀x", "%F0%9F%98%80,😀", "%25,%", "%0A,'\n'"})
  void what_is_UTF_8_is_read(String part, String text) {
    assertThat(PercentText.decoded(part)).contains(text);
  }

  @Test
  void bytes_that_came_unencoded_are_read_too() {
    assertThat(PercentText.decoded("\u00e5\u0086\u0080")).contains("冀");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%",
        "%2",
        "%zz",
        "%u0041",
        "a%00b",
        "%c0%ae",
        "%ff",
        "%ed%a0%80",
        "%f4%90%80%80",
        "%e5%86",
        "\u00ff",
        "冀",
        "%+1"
      })
  void anything_else_is_not(String part) {
    assertThat(PercentText.decoded(part)).isEmpty();
  }
}
