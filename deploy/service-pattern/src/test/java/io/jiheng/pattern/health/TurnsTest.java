package io.jiheng.pattern.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
  private final Turns byTheClock = new Turns("publisher", MINUTE, true, nanos::get);
  private final Turns onDemand = new Turns("counting", MINUTE, false, nanos::get);

  @Test
  void who_takes_turns_by_the_clock_is_dead_after_too_long_a_silence() {
    pass(60);
    assertThat(byTheClock.trouble()).isEmpty();
    pass(1);
    assertThat(byTheClock.trouble()).contains("silent for 61 s");

    byTheClock.take(turn -> {});
    assertThat(byTheClock.trouble()).isEmpty();
  }

  @Test
  void who_takes_turns_on_demand_may_be_silent_between_them_but_not_in_one() {
    pass(1_000);
    assertThat(onDemand.trouble()).isEmpty();

    onDemand.take(
        turn -> {
          pass(50);
          turn.sign();
          pass(50);
          assertThat(onDemand.trouble()).isEmpty();
          pass(20);
          assertThat(onDemand.trouble()).contains("silent for 70 s");
        });
    assertThat(onDemand.trouble()).isEmpty();
  }

  @Test
  void who_has_just_ended_a_turn_still_counts_as_under_way_for_a_while() {
    pass(10);
    assertThat(onDemand.underWayWithin(Duration.ofSeconds(5))).isFalse();
    onDemand.take(turn -> assertThat(onDemand.underWayWithin(Duration.ofSeconds(5))).isTrue());
    pass(4);
    assertThat(onDemand.underWayWithin(Duration.ofSeconds(5))).isTrue();
    pass(1);
    assertThat(onDemand.underWayWithin(Duration.ofSeconds(5))).isFalse();
  }

  @Test
  void of_several_turns_at_once_the_most_silent_tells() {
    onDemand.take(
        stuck -> {
          pass(50);
          onDemand.take(
              other -> {
                pass(20);
                other.sign();
                assertThat(onDemand.trouble()).contains("silent for 70 s");
              });
        });
  }

  @Test
  void a_turn_grows_old_however_often_it_gives_signs() {
    assertThat(onDemand.longestUnderWay()).isZero();
    onDemand.take(
        first -> {
          pass(50);
          first.sign();
          onDemand.take(second -> pass(20));
          assertThat(onDemand.longestUnderWay()).hasSeconds(70);
        });
    assertThat(onDemand.longestUnderWay()).isZero();
  }

  @Test
  void a_turn_that_fails_is_no_sign_of_life() {
    for (int turn = 0; turn < 7; turn++) {
      pass(10);
      assertThatThrownBy(
              () ->
                  byTheClock.take(
                      failing -> {
                        throw new IllegalStateException();
                      }))
          .isInstanceOf(IllegalStateException.class);
    }
    assertThat(byTheClock.trouble()).contains("silent for 70 s");
  }

  @Test
  void an_error_ends_the_worker_until_a_turn_goes_well() {
    for (Turns turns : new Turns[] {byTheClock, onDemand}) {
      assertThatThrownBy(
              () ->
                  turns.take(
                      failing -> {
                        throw new StackOverflowError();
                      }))
          .isInstanceOf(StackOverflowError.class);
      assertThat(turns.trouble()).contains("ended: java.lang.StackOverflowError");

      turns.take(turn -> {});
      assertThat(turns.trouble()).isEmpty();
    }
  }

  private void pass(int seconds) {
    nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
  }
}
