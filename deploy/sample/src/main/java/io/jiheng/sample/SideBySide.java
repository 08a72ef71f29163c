package io.jiheng.sample;

import io.jiheng.sample.client.LoadException;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Runs works beside each other. */
final class SideBySide {

  private SideBySide() {}

  /**
   * Returns when all of them are done.
   *
   * @throws RuntimeException what the first one threw that failed; the others are interrupted
   */
  static void run(Runnable... works) {
    var threads = Executors.newFixedThreadPool(works.length);
    try {
      var done = new ExecutorCompletionService<Boolean>(threads);
      Arrays.stream(works).forEach(work -> done.submit(work, true));
      for (int i = 0; i < works.length; i++) {
        done.take().get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoadException("已中断 interrupted");
    } finally {
      threads.shutdownNow();
    }
  }
}
