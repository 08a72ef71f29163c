package io.jiheng.clients;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Assertions;

/** Waits for what comes about a moment later: an event is counted after it was accepted. */
final class Patience {

  private static final Duration MOST = Duration.ofSeconds(30);

  private Patience() {}

  static void until(Callable<Boolean> come) throws Exception {
    var end = Instant.now().plus(MOST);
    while (Instant.now().isBefore(end)) {
      try {
        if (come.call()) {
          return;
        }
      } catch (io.jiheng.clients.indicators.ApiException notYet) {
        if (notYet.getCode() != 404) {
          throw notYet;
        }
      }
      Thread.sleep(200);
    }
    Assertions.fail("it has not come about within " + MOST);
  }
}
