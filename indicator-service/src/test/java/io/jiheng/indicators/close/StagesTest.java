package io.jiheng.indicators.close;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.catalogue.Formula;
import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.query.value.ClosedMonths.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StagesTest {

  private static final Formula COUNT = new Formula.Count(List.of());
  private static final Formula PER_JUDGE = new Formula.PerJudge(List.of(), Window.YEAR);

  @Test
  void whatCancelsItselfOutIsAChangeWithBothItsCauses() {
    var byRules = new Stages(count(2), count(3), count(2), count(2));
    var byCourts = new Stages(count(2), count(2), count(3), count(2));

    assertThat(byRules.isChanged()).isTrue();
    assertThat(byRules.causes(COUNT, true))
        .containsExactly(AdjustmentCause.CASES, AdjustmentCause.RULES);
    assertThat(byCourts.isChanged()).isTrue();
    assertThat(byCourts.causes(COUNT, false))
        .containsExactly(AdjustmentCause.CASES, AdjustmentCause.COURTS);
  }

  @Test
  void whatIsTheSameAtEveryStageIsNotChanged() {
    var stages = new Stages(count(2), count(2), count(2), count(2));

    assertThat(stages.isChanged()).isFalse();
    assertThat(stages.causes(COUNT, false)).isEmpty();
  }

  @Test
  void aPerJudgeFigureThatIsOnlyRoundedOtherwiseIsChargedToTheRules() {
    var closed = perJudge("2", "3", "0.67");
    var now = perJudge("2", "3", "0.66");
    var stages = new Stages(closed, closed, now, now);

    assertThat(stages.isChanged()).isTrue();
    assertThat(stages.causes(PER_JUDGE, true)).containsExactly(AdjustmentCause.RULES);
  }

  @Test
  void anotherWindowOfTheHeadcountIsToldBesideTheRoster() {
    var closed = perJudge("2", "3", "0.67");
    var now = perJudge("2", "4", "0.50");
    var stages = new Stages(closed, closed, now, now);

    assertThat(stages.causes(PER_JUDGE, true))
        .containsExactly(AdjustmentCause.ROSTER, AdjustmentCause.RULES);
    assertThat(stages.causes(PER_JUDGE, false)).containsExactly(AdjustmentCause.ROSTER);
  }

  private static Figure perJudge(String numerator, String denominator, String value) {
    return new Figure(
        new BigDecimal(numerator),
        Optional.of(new BigDecimal(denominator)),
        Optional.of(new BigDecimal(value)));
  }

  private static Figure count(long amount) {
    var number = BigDecimal.valueOf(amount);
    return new Figure(number, Optional.empty(), Optional.of(number));
  }
}
