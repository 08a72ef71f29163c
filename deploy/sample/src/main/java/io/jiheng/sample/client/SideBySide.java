package io.jiheng.sample.client;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Runs works beside each other. */
public final class SideBySide {

  private SideBySide() {}

  /**
   * Returns when all of them are done.
   *
   * @param atOnce how many of them at once
   * @throws RuntimeException what the first one threw that failed; the others are interrupted
   */
  public static void run(int atOnce, List<Runnable> works) {
    var threads = Executors.newFixedThreadPool(atOnce);
    try {
      var done = new ExecutorCompletionService<Boolean>(threads);
      works.forEach(work -> done.submit(work, true));
      for (int i = 0; i < works.size(); i++) {
        done.take().get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoadException("已中断 interrupted", e);
    } finally {
      threads.shutdownNow();
    }
  }
}
