package io.jiheng.indicators.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiheng.pattern.refusal.RefusedException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ScanTimeTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final AtomicLong now = new AtomicLong(7);

  @Test
  void a_rest_is_no_work() {
    var time = new ScanTime(restingFor(Duration.ofHours(1)), MINUTE, now::get);
    work(time, Duration.ofSeconds(20));
    time.rest();
    work(time, Duration.ofSeconds(30));

    assertThat(time.worked()).isEqualTo(Duration.ofSeconds(50));
    assertThat(time.workedSinceRest()).isEqualTo(Duration.ofSeconds(30));
    time.look();
  }

  @Test
  void work_before_and_after_a_rest_is_ended_beyond_the_longest_together() {
    var time = new ScanTime(restingFor(Duration.ofHours(1)), MINUTE, now::get);
    work(time, Duration.ofSeconds(40));
    time.rest();
    work(time, Duration.ofSeconds(40));

    assertThatThrownBy(time::look).isInstanceOf(RefusedException.class);
    assertThatThrownBy(time::rest).isInstanceOf(RefusedException.class);
  }

  /**
   * A share whose clock goes on by a span with the first look that a rest takes at the counting.
   */
  private ScanShare restingFor(Duration span) {
    return new ScanShare(
        () -> {
          now.addAndGet(span.toNanos());
          return false;
        },
        3,
        now::get);
  }

  private void work(ScanTime time, Duration span) {
    now.addAndGet(span.toNanos());
    assertThat(time.workedSinceRest()).isPositive();
  }
}
