package io.jiheng.sample.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Exchanger;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SideBySideTest {

  @Test
  void each_goes_on_while_the_other_does() {
    var both = new Exchanger<String>();
    var met = new StringBuffer();

    SideBySide.run(
        2, List.of(() -> met.append(exchange(both, "a")), () -> met.append(exchange(both, "b"))));

    assertThat(met.toString()).hasSize(2).contains("a", "b");
  }

  @Test
  void the_first_failure_is_told_and_ends_the_others() {
    var never = new CountDownLatch(1);

    assertThatThrownBy(
            () ->
                SideBySide.run(
                    2,
                    List.of(
                        () -> await(never),
                        () -> {
                          throw new LoadException("拒绝 refused");
                        })))
        .isInstanceOf(LoadException.class)
        .hasMessage("拒绝 refused");
  }

  @Test
  void no_more_than_so_many_run_at_once_and_all_of_them_in_the_end() {
    var now = new AtomicInteger();
    var most = new AtomicInteger();
    var done = new AtomicInteger();
    Runnable work =
        () -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          Thread.yield();
          now.decrementAndGet();
          done.incrementAndGet();
        };

    SideBySide.run(3, Collections.nCopies(50, work));

    assertThat(done).hasValue(50);
    assertThat(most.get()).isLessThanOrEqualTo(3);
  }

  private static String exchange(Exchanger<String> with, String mine) {
    try {
      return with.exchange(mine);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
