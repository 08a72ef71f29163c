package io.jiheng.indicators.query.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.organization.NoCourts;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.snapshot.Snapshot;
import io.jiheng.indicators.store.CountingRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ValueAnswerTest {

  private static final Snapshot NOTHING_COUNTED =
      new Snapshot(0, new CountingRules(1, 1), 0, Map.of(), Map.of(), Map.of(), Set.of());

  private final AtomicInteger evaluations = new AtomicInteger();
  private final ValueAnswer answer =
      new ValueAnswer(
          ValueQuery.ofWholeCourt(NoCourts.tree(), "冀0283"),
          NOTHING_COUNTED,
          LocalDate.of(2023, 6, 30),
          () -> {
            evaluations.incrementAndGet();
            return List.of();
          },
          Optional::empty);

  @Test
  void whoever_has_the_answer_already_costs_no_evaluation() throws Exception {
    assertThat(answer.snapshot()).isSameAs(NOTHING_COUNTED);
    assertThat(answer.freshness()).isEmpty();
    assertThat(evaluations).hasValue(0);

    assertThat(answer.values()).isEmpty();
    assertThat(evaluations).hasValue(1);
  }
}
