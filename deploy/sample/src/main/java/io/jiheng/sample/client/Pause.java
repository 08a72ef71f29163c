package io.jiheng.sample.client;

import java.time.Duration;

/** How to wait. */
@FunctionalInterface
public interface Pause {

  void of(Duration duration) throws InterruptedException;

  /** Waits in earnest. */
  static Pause real() {
    return duration -> Thread.sleep(duration.toMillis());
  }
}
