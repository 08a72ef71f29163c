package io.jiheng.pattern.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "@SUM(A1)",
        "-2+3+cmd|' /C calc'!A0",
        "-",
        "－1",
        "＝1",
        "＋1",
        "＠A",
        "\t=1",
        "\r=1",
        "\n=1",
        "-1-1"
      })
  void a_text_like_a_formula_is_marked_as_text(String text) {
    assertThat(CsvFile.cells(text)).containsExactly("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "-1.23", "0", "12.50", "", "结案 =1", "冀02", "2023-06-30"})
  void figures_and_other_texts_stay_what_they_are(String text) {
    assertThat(CsvFile.cells(text)).containsExactly(text);
  }
}
