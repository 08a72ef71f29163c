package io.jiheng.indicators.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.store.RebuildJobs.Failures;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

  private static final Instant NOON = Instant.parse("2024-03-01T04:00:00Z");

  @Test
  void whereNoneFailedNobodyWaits() {
    assertThat(BackOff.isOver(new Failures(0, Optional.empty()), NOON)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1, 10", "2, 20", "3, 40", "6, 320", "7, 600", "1000, 600"})
  void theMoreFailedInARowTheLongerItTakes(int failures, int seconds) {
    var failed = new Failures(failures, Optional.of(NOON));

    assertThat(BackOff.isOver(failed, NOON.plusSeconds(seconds - 1))).isFalse();
    assertThat(BackOff.isOver(failed, NOON.plusSeconds(seconds))).isTrue();
  }
}
