package io.jiheng.budget.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.money.Money;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Targets as sheets write them, each with what it is read as. */
class TargetReadingsTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/target/readings.csv", delimiter = '|')
  void a_target_is_understood(String text, String reading) {
    assertThat(told(TargetText.of(text).understood())).isEqualTo(reading);
    assertThat(TargetText.of(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/target/unread.csv", delimiter = '|')
  void a_figure_that_is_not_understood_stays_as_words_to_be_warned_of(String text) {
    assertThat(TargetText.of(text).understood()).isEqualTo(new Target.Qualitative(text));
    assertThat(new Target.Qualitative(text).hasFigure()).isTrue();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/target/words.csv", delimiter = '|')
  void words_without_a_figure_are_nothing_to_be_warned_of(String text) {
    assertThat(TargetText.of(text).understood()).isEqualTo(new Target.Qualitative(text));
    assertThat(new Target.Qualitative(text).hasFigure()).isFalse();
  }

  private static String told(Target target) {
    if (target instanceof Target.Quantity it) {
      return told("QUANTITY", it.comparison(), it.number(), it.unit());
    } else if (target instanceof Target.Percent it) {
      return told("PERCENT", it.comparison(), it.number(), "%");
    } else if (target instanceof Target.PerMille it) {
      return told("PER_MILLE", it.comparison(), it.number(), "‰");
    } else if (target instanceof Target.Period it) {
      return told("PERIOD", it.comparison(), it.number(), it.unit());
    } else if (target instanceof Target.Amount it) {
      return told("AMOUNT", it.comparison(), wan(it.money()), "万元");
    } else if (target instanceof Target.UnitPrice it) {
      return told("UNIT_PRICE", it.comparison(), wan(it.money()), "万元/" + it.per());
    } else if (target instanceof Target.Deadline it) {
      return "DEADLINE " + (it.toTheDay() ? "" : "to ") + it.day();
    }
    return "QUALITATIVE " + target;
  }

  private static BigDecimal wan(Money money) {
    return money.writtenWan();
  }

  private static String told(String kind, Comparison comparison, BigDecimal number, String unit) {
    String sign = comparison.sign().isEmpty() ? "" : comparison.sign() + " ";
    return (kind + " " + sign + number.toPlainString() + " " + unit).strip();
  }
}
