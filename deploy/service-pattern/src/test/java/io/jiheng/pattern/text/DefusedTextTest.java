package io.jiheng.pattern.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefusedTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+86",
        "-x",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
        "＋1",
        "－1",
        "＠1",
        "'=1",
        "''-"
      })
  void what_begins_like_a_formula_is_text_and_can_be_had_back(String text) {
    assertThat(DefusedText.of(text)).isEqualTo("'" + text);
    assertThat(DefusedText.undone(DefusedText.of(text))).isEqualTo(text);
    assertThat(DefusedText.ofCell(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "结案率", "1+1", "(2023)冀0283民初1号", "'quoted'", "a=b"})
  void other_text_stays_as_it_is(String text) {
    assertThat(DefusedText.of(text)).isEqualTo(text);
    assertThat(DefusedText.undone(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"-5.20, -5.20", "-3, -3", "12, 12", "-5.20.1, '''-5.20.1'", "--1, '''--1'"})
  void a_figure_stays_a_figure(String text, String cell) {
    assertThat(DefusedText.ofCell(text)).isEqualTo(cell);
  }

  @Test
  void a_minus_alone_is_no_figure() {
    assertThat(DefusedText.ofCell("-")).isEqualTo("'-");
  }
}
