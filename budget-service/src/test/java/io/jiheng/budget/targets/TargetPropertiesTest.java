package io.jiheng.budget.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.money.FigureText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds of every target, whatever is written. */
class TargetPropertiesTest {

  private static final int ROUNDS = 20_000;
  private static final Pattern FIGURE = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
  private static final List<String> PIECES =
      List.of(
          "≥", "≤", ">", "=", "不低于", "约", "1", "3", "12", "95", "100", "2023", "31", ",", "，", ".",
          "．", "-", "—", "~", " ", "%", "‰", "百分比", "个百分点", "百分之", "件", "人次", "万", "千", "亿", "元",
          "万元", "/", "·", "年", "月", "日", "个月", "天", "工作日", "底", "前", "内", "以上", "以下", "（含）", "（不含）",
          "左右", "余", "三", "十", "九", "两", "一", "²", "①", "有效提升", "每");

  private final Random random = new Random(18);

  @Test
  void no_text_with_a_digit_is_words_without_a_warning() {
    for (int round = 0; round < ROUNDS; round++) {
      String text = text();
      Target target = TargetText.of(text).understood();
      if (target instanceof Target.Qualitative words && text.matches(".*[0-9²①].*")) {
        assertThat(words.hasFigure()).as(text).isTrue();
      }
    }
  }

  @Test
  void what_is_understood_is_the_one_figure_that_is_written() {
    int understood = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String text = text();
      Optional<BigDecimal> number = number(TargetText.of(text).understood());
      List<String> written =
          FIGURE.matcher(FigureText.plain(text)).results().map(MatchResult::group).toList();
      if (number.isPresent() && !written.isEmpty()) {
        understood++;
        assertThat(written).as(text).hasSize(1);
        BigDecimal figure = new BigDecimal(written.get(0).replace(",", ""));
        assertThat(digits(number.get())).as(text).isEqualTo(digits(figure));
        assertThat(FigureText.read(written.get(0))).as(text).isPresent();
      }
    }
    assertThat(understood).isGreaterThan(ROUNDS / 100);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int piece = random.nextInt(1, 7); piece > 0; piece--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** All but its size and its sign, for 2万 is 20000. */
  private static String digits(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.abs().stripTrailingZeros().unscaledValue() + "";
  }

  private static Optional<BigDecimal> number(Target target) {
    if (target instanceof Target.Quantity it) {
      return Optional.of(it.number());
    } else if (target instanceof Target.Percent it) {
      return Optional.of(it.number());
    } else if (target instanceof Target.PerMille it) {
      return Optional.of(it.number());
    } else if (target instanceof Target.Period it) {
      return Optional.of(it.number());
    } else if (target instanceof Target.Amount it) {
      return Optional.of(it.money().wan());
    } else if (target instanceof Target.UnitPrice it) {
      return Optional.of(it.money().wan());
    }
    return Optional.empty();
  }
}
