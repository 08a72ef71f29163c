package io.jiheng.budget.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseFigureTest {

  @ParameterizedTest
  @CsvSource({
    "零, 0",
    "三, 3",
    "两, 2",
    "十, 10",
    "一十, 10",
    "十二, 12",
    "二十, 20",
    "九十五, 95",
    "两百, 200",
    "一百零五, 105",
    "一百一十, 110",
    "一千零一, 1001",
    "一千零一十, 1010",
    "三万五千, 35000",
    "一万零五十, 10050",
    "十二万, 120000",
    "一千二百万, 12000000",
    "一亿, 100000000",
    "两亿零三万, 200030000",
    "九十五点五, 95.5",
    "零点〇五, 0.05"
  })
  void numerals_are_read(String text, String value) {
    assertThat(ChineseFigure.read(text).orElseThrow()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "百", "万", "三五", "一千二", "一百五", "零三", "三零", "二三百", "十十", "一百百", "万一", "点五", "三点", "一致",
        "亿亿亿"
      })
  void what_is_not_spelt_by_the_rules_is_no_figure(String text) {
    assertThat(ChineseFigure.read(text)).isEmpty();
  }

  @Test
  void every_number_is_read_as_it_is_spelt() {
    Random random = new Random(95);
    for (int round = 0; round < 5_000; round++) {
      long number = random.nextLong(1L << random.nextInt(1, 37));
      assertThat(ChineseFigure.read(spelt(number)).orElseThrow()).isEqualByComparingTo(number + "");
    }
  }

  /** By groups of four digits, as one learns it at school. */
  private static String spelt(long number) {
    if (number == 0) {
      return "零";
    }
    String[] names = {"", "万", "亿", "万亿"};
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int group = 3; group >= 0; group--) {
      int four = (int) (number / (long) Math.pow(10_000, group) % 10_000);
      if (four == 0) {
        gap = !text.isEmpty();
        continue;
      }
      text.append(!text.isEmpty() && (gap || four < 1000) ? "零" : "");
      text.append(four(four)).append(names[group]);
      gap = false;
    }
    return text.toString().replaceFirst("^一十", "十");
  }

  private static String four(int four) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int place = 1000, at = 0; place > 0; place /= 10, at++) {
      int digit = four / place % 10;
      if (digit == 0) {
        gap = !text.isEmpty();
        continue;
      }
      text.append(gap ? "零" : "").append("零一二三四五六七八九".charAt(digit));
      text.append(at < 3 ? "千百十".charAt(at) : "");
      gap = false;
    }
    return text.toString();
  }
}
