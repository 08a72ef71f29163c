package io.jiheng.indicators.counting;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of the publisher, the rebuilds and their turns. Whatever questions are asked, these
 * are free for their work; the batches of events have threads of their own beside them.
 */
@Singleton
public class CountingThreads {

  /** The publisher, a rebuild in hand, and the two that look whether one is due. */
  private static final int THREADS = 4;

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, named());

  /** Runs work on one of them; what it throws is in the answer. */
  public CompletableFuture<Void> run(Runnable work) {
    return CompletableFuture.runAsync(work, threads);
  }

  /** A turn of the scheduler, which waits for no thread of the readers. */
  public CompletionStage<Void> turn(Runnable turn) {
    return run(turn);
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }

  private static ThreadFactory named() {
    var number = new AtomicInteger();
    return work -> {
      var thread = new Thread(work, "counting-" + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }
}
