package io.jiheng.budget.forms.table.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.targets.TargetText;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** A target in columns of its own for sign, figure and unit. */
class TargetCellTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          大于等于, 95,        %,     ≥95%
          大于或等于, 95,      百分比, ≥95百分比
          ≥,       三,        次,    ≥三次
          ≥,       百分之九十,  '',    ≥百分之九十
          小于等于, -5,        %,     ≤-5%
          ≥,       ≥95,       %,     ≥95%
          ≥,       95%,       百分比, ≥95%
          ≤,       ≥95,       %,     ≤≥95%
          '',      2.5,       万人次, 2.5万人次
          等于,     2023年12月31日, '', =2023年12月31日
          '',      '',        优良,   优良
          """)
  void the_parts_are_one_target(String sign, String value, String measure, String target) {
    assertThat(TargetCell.of(sign, value, measure)).isEqualTo(new TargetCell(target, true, true));
  }

  @ParameterizedTest
  @CsvSource({"=, 有效提升, '', false, true", "'', 有效提升, %, true, false", "=, 长期, 年, false, false"})
  void words_take_neither_sign_nor_unit(
      String sign, String value, String measure, boolean signTaken, boolean measureTaken) {
    assertThat(TargetCell.of(sign, value, measure))
        .isEqualTo(new TargetCell(value, signTaken, measureTaken));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/target/readings.csv", delimiter = '|')
  void what_is_printed_in_columns_is_read_as_the_same_target(String text, String reading) {
    holds(text);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/target/unread.csv", delimiter = '|')
  void what_is_not_understood_is_printed_whole(String text) {
    holds(text);
    assertThat(TargetParts.of(TargetText.of(text)).value()).isEqualTo(text);
  }

  @Test
  void odd_texts_are_printed_and_read_to_the_letter() {
    String letters = "≥≤><=0123456789,.-+%‰万元件次年月日内以上（含）三十 /·百分之";
    Random random = new Random(11);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int letter = random.nextInt(1, 9); letter > 0; letter--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      holds(text.toString().strip());
    }
  }

  private static void holds(String text) {
    TargetParts parts = TargetParts.of(TargetText.of(text));
    String read =
        parts.nature().equals("定性")
            ? parts.value()
            : TargetCell.joined(parts.sign(), parts.value(), parts.measure());
    assertThat(read).isEqualTo(text);
  }
}
