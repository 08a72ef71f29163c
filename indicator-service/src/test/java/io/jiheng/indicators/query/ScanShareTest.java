package io.jiheng.indicators.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ScanShareTest {

  private static final Duration HOUR = Duration.ofHours(1);

  private final AtomicBoolean counting = new AtomicBoolean();
  private final ScanShare share = new ScanShare(counting::get, 3);

  @Test
  void nobody_rests_while_nothing_is_counted() {
    Thread scan = resting(HOUR);
    await().until(() -> !scan.isAlive());
  }

  @Test
  void rests_are_taken_one_after_another_while_events_are_counted() throws InterruptedException {
    counting.set(true);
    Thread first = resting(HOUR);
    await().until(first::getState, Thread.State.TIMED_WAITING::equals);
    Thread second = resting(Duration.ofNanos(1));
    await().until(second::getState, Thread.State.WAITING::equals);

    first.interrupt();
    first.join();
    second.join();
    assertThat(second.isInterrupted()).isFalse();
  }

  @Test
  void a_share_without_rest_lets_all_work_at_once() {
    counting.set(true);
    Thread scan = resting(new ScanShare(counting::get, 0), HOUR);
    await().until(() -> !scan.isAlive());
  }

  private Thread resting(Duration worked) {
    return resting(share, worked);
  }

  private static Thread resting(ScanShare share, Duration worked) {
    Thread thread = new Thread(() -> share.restAfter(worked));
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
