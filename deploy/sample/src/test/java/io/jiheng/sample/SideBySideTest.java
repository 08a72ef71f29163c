package io.jiheng.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiheng.sample.client.LoadException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Exchanger;
import org.junit.jupiter.api.Test;

class SideBySideTest {

  @Test
  void each_goes_on_while_the_other_does() {
    var both = new Exchanger<String>();
    var met = new StringBuffer();

    SideBySide.run(() -> met.append(exchange(both, "a")), () -> met.append(exchange(both, "b")));

    assertThat(met.toString()).hasSize(2).contains("a", "b");
  }

  @Test
  void the_first_failure_is_told_and_ends_the_others() {
    var never = new CountDownLatch(1);

    assertThatThrownBy(
            () ->
                SideBySide.run(
                    () -> await(never),
                    () -> {
                      throw new LoadException("拒绝 refused");
                    }))
        .isInstanceOf(LoadException.class)
        .hasMessage("拒绝 refused");
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
