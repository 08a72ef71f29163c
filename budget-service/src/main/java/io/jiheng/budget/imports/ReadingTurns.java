package io.jiheng.budget.imports;

import io.jiheng.pattern.refusal.RefusedException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Turns at reading files 排队读取: what a large file takes is bounded, what several take at once is
 * not, so that they are read one after the other.
 */
@Startup
@ApplicationScoped
class ReadingTurns {

  private static final int MOST_WAITING = 8;
  private static final int WAIT_SECONDS = 60;
  private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

  private final Semaphore turn = new Semaphore(1, true);
  private final Counter refused;

  ReadingTurns(MeterRegistry metrics) {
    Gauge.builder("jiheng.files.waiting", turn, Semaphore::getQueueLength)
        .description("Files that wait for their turn to be read")
        .register(metrics);
    refused =
        Counter.builder("jiheng.files.refused")
            .description("Files refused because too many waited, or for too long")
            .register(metrics);
  }

  /**
   * Waits for its turn.
   *
   * @throws RefusedException where too many wait already or it takes too long
   */
  <T> T take(Supplier<T> reading) {
    if (turn.getQueueLength() >= MOST_WAITING || !acquired()) {
      refused.increment();
      throw RefusedException.busy("import-busy", RETRY_AFTER);
    }
    try {
      return reading.get();
    } finally {
      turn.release();
    }
  }

  private boolean acquired() {
    try {
      return turn.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
