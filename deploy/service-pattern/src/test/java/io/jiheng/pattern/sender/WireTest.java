package io.jiheng.pattern.sender;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WireTest {

  private static final SenderConfig CONFIG =
      new Limits(
          Duration.ofSeconds(15),
          new MemorySize(BigInteger.valueOf(1_000)),
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofSeconds(60));

  private long now = Long.MAX_VALUE - 10;
  private final Wire wire = new Wire(CONFIG, now);

  private record Limits(
      Duration head, MemorySize bytesPerSecond, Duration grace, Duration unread, Duration idle)
      implements SenderConfig {}

  @Test
  void half_a_head_is_too_slow_however_many_bytes_it_gives() {
    wire.bytes(now);
    for (int second = 0; second < 15; second++) {
      assertThat(pass(1)).isEmpty();
      wire.bytes(now);
    }
    assertThat(pass(1)).contains(Slowness.HEAD);
    assertThat(wire.isUnanswered()).isTrue();
  }

  @Test
  void a_body_is_too_slow_when_it_gives_fewer_bytes_than_the_slowest_pace_in_the_mean() {
    wire.head();
    assertThat(pass(10)).isEmpty();
    wire.piece(5_000, false);
    assertThat(pass(5)).isEmpty();
    assertThat(pass(1)).contains(Slowness.BODY);
    assertThat(wire.isUnanswered()).isTrue();
  }

  @Test
  void a_body_at_the_slowest_pace_goes_on_for_ever() {
    wire.head();
    for (int second = 0; second < 10_000; second++) {
      wire.piece(1_000, false);
      assertThat(pass(1)).isEmpty();
    }
  }

  @Test
  void who_was_fast_may_rest_for_a_minute_and_no_longer() {
    wire.head();
    wire.piece(100_000_000, false);
    assertThat(pass(60)).isEmpty();
    assertThat(pass(1)).contains(Slowness.BODY);
  }

  @Test
  void time_in_which_we_do_not_read_is_not_the_senders() {
    wire.head();
    for (int second = 0; second < 1_000; second++) {
      assertThat(pass(1, false, true)).isEmpty();
    }
  }

  @Test
  void an_answer_may_take_as_long_as_it_takes() {
    wire.head();
    wire.piece(0, true);
    assertThat(pass(10_000)).isEmpty();
    wire.answering();
    assertThat(pass(10_000)).isEmpty();
    wire.answered(now);
    assertThat(pass(60)).isEmpty();
    assertThat(pass(1)).contains(Slowness.IDLE);
  }

  @Test
  void an_answer_that_is_not_read_is_given_up() {
    wire.head();
    wire.piece(0, true);
    wire.answering();
    for (int second = 0; second < 31; second++) {
      assertThat(pass(1, true, false)).isEmpty();
    }
    assertThat(pass(1, true, true)).isEmpty();
    for (int second = 0; second < 31; second++) {
      assertThat(pass(1, true, false)).isEmpty();
    }
    assertThat(pass(1, true, false)).contains(Slowness.UNREAD);
  }

  @Test
  void who_was_answered_before_the_end_of_the_body_is_not_answered_again() {
    wire.head();
    wire.piece(1, false);
    wire.answering();
    wire.answered(now);
    assertThat(pass(10)).isEmpty();
    assertThat(pass(2)).contains(Slowness.BODY);
    assertThat(wire.isUnanswered()).isFalse();
  }

  @Test
  void the_next_request_of_a_connection_is_watched_like_the_first() {
    for (int request = 0; request < 3; request++) {
      wire.bytes(now);
      wire.head();
      wire.piece(10, true);
      wire.answering();
      wire.answered(now);
      assertThat(pass(30)).isEmpty();
    }
    wire.bytes(now);
    assertThat(pass(15)).isEmpty();
    assertThat(pass(1)).contains(Slowness.HEAD);
  }

  private Optional<Slowness> pass(int seconds) {
    return pass(seconds, true, true);
  }

  private Optional<Slowness> pass(int seconds, boolean reading, boolean writable) {
    Optional<Slowness> slowness = Optional.empty();
    for (int second = 0; second < seconds && slowness.isEmpty(); second++) {
      now += 1_000_000_000L;
      slowness = wire.second(now, reading, writable);
    }
    return slowness;
  }
}
