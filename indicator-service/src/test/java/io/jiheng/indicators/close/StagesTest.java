package io.jiheng.indicators.close;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.catalogue.Formula;
import io.jiheng.indicators.query.ClosedMonths.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StagesTest {

  private static final Formula COUNT = new Formula.Count(List.of());

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

  private static Figure count(long amount) {
    var number = BigDecimal.valueOf(amount);
    return new Figure(number, Optional.empty(), Optional.of(number));
  }
}
