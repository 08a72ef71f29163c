package io.jiheng.local;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process: politely first, and by force when it takes too long. */
final class Stopping {
  private static final Duration FORCED = Duration.ofSeconds(10);

  private Stopping() {}

  static void stop(ProcessHandle process, Duration patience) throws InterruptedException {
    process.destroy();
    if (!ends(process, patience)) {
      process.destroyForcibly();
      ends(process, FORCED);
    }
  }

  private static boolean ends(ProcessHandle process, Duration patience)
      throws InterruptedException {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException late) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
