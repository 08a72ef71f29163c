package io.jiheng.budget.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          18000        | 18000
          17.50        | 17.50
          1,234,567    | 1234567
          1,030,700.00 | 1030700.00
          １，２００     | 1200
          １７．５       | 17.5
          -5           | -5
          −5           | -5
          0            | 0
          007          | 7
          """)
  void a_figure_is_read_however_wide_its_digits_are(String text, String value) {
    assertThat(FigureText.read(text).orElseThrow()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3,6,9,12",
        "2,4,6",
        "1,23",
        "1234,567",
        "12,3456",
        "0,123",
        ",123",
        "1,234,56",
        "10²",
        "①",
        "½",
        "1 200",
        "1.234.567",
        "5.",
        ".5",
        "",
        "三"
      })
  void what_only_looks_like_a_figure_is_none(String text) {
    assertThat(FigureText.read(text)).isEmpty();
  }

  @Test
  void a_figure_is_the_same_with_commas_and_without_and_no_other_comma_is_passed_over() {
    Random random = new Random(20231231);
    for (int round = 0; round < 2_000; round++) {
      String digits = String.valueOf(random.nextInt(1, 2_000_000_000));
      StringBuilder grouped = new StringBuilder(digits);
      for (int at = digits.length() - 3; at > 0; at -= 3) {
        grouped.insert(at, ',');
      }
      assertThat(FigureText.read(grouped.toString()).orElseThrow()).isEqualByComparingTo(digits);
      int shifted = random.nextInt(1, digits.length() + 1);
      String odd = digits.substring(0, shifted) + "," + digits.substring(shifted);
      assertThat(FigureText.read(odd).isPresent()).isEqualTo(odd.contentEquals(grouped));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,030,700.00元 | 103.07
          398万          | 398
          1.5亿元        | 15000
          3千元          | 0.3
          2百万元        | 200
          ２０．５ 万元   | 20.5
          """)
  void money_is_read_with_the_unit_it_names(String text, String wan) {
    assertThat(MoneyText.read(text)).contains(Money.ofWan(wan));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3,6万元", "10,30元", "10² 元", "1 2元", "12", "元"})
  void what_is_no_figure_is_no_money(String text) {
    assertThat(MoneyText.read(text)).isEmpty();
  }
}
