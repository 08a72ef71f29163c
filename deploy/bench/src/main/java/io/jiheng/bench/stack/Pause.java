package io.jiheng.bench.stack;

import java.time.Duration;

/** Waiting between two looks at something that takes its time. */
public final class Pause {

  private Pause() {}

  public static void of(Duration span) {
    try {
      Thread.sleep(span.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("told to stop", e);
    }
  }
}
