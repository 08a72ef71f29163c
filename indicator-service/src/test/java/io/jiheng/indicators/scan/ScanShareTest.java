package io.jiheng.indicators.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ScanShareTest {

  private static final Duration HOUR = Duration.ofHours(1);

  private final AtomicBoolean counting = new AtomicBoolean();
  private final AtomicLong now = new AtomicLong(7);
  private final CountDownLatch rested = new CountDownLatch(1);

  @Test
  void nobody_rests_while_nothing_is_counted() {
    share(3).restAfter(HOUR, rested::countDown);
    assertThat(rested.getCount()).isZero();
  }

  @Test
  void a_share_without_rest_lets_all_work_at_once() {
    counting.set(true);
    share(0).restAfter(HOUR, rested::countDown);
    assertThat(rested.getCount()).isZero();
  }

  @Test
  void a_rest_ends_when_its_time_has_come() {
    counting.set(true);
    share(3).restAfter(HOUR, rested::countDown);
    assertThat(rested.getCount()).isOne();

    now.addAndGet(HOUR.multipliedBy(3).toNanos());
    await().until(() -> rested.getCount() == 0);
  }

  @Test
  void a_rest_ends_when_no_events_are_counted_any_more() {
    counting.set(true);
    share(3).restAfter(HOUR, rested::countDown);
    counting.set(false);
    await().until(() -> rested.getCount() == 0);
  }

  @Test
  void rests_are_taken_one_after_another() {
    ScanShare share = share(3);
    assertThat(share.endOfRest(Duration.ofNanos(100))).isEqualTo(307);
    assertThat(share.endOfRest(Duration.ofNanos(10))).isEqualTo(337);

    now.set(1_000);
    assertThat(share.endOfRest(Duration.ofNanos(10))).isEqualTo(1_030);
  }

  @Test
  void a_rest_cut_short_is_not_made_up_for_later() {
    counting.set(true);
    ScanShare share = share(3);
    share.restAfter(HOUR, rested::countDown);
    counting.set(false);
    await().until(() -> rested.getCount() == 0);

    assertThat(share.endOfRest(Duration.ofNanos(10))).isEqualTo(37);
  }

  @Test
  void whoever_rests_on_the_way_goes_on_when_nothing_is_counted_any_more() {
    counting.set(true);
    var resting = CompletableFuture.runAsync(() -> share(3).rest(HOUR));
    assertThat(resting).isNotDone();
    counting.set(false);
    await().until(resting::isDone);
    assertThat(resting).isCompleted();
  }

  @Test
  void whoever_is_told_to_stop_rests_no_longer_and_knows_it() {
    counting.set(true);
    Thread.currentThread().interrupt();
    share(3).rest(HOUR);
    assertThat(Thread.interrupted()).isTrue();
  }

  private ScanShare share(double rest) {
    return new ScanShare(counting::get, rest, now::get);
  }
}
