package io.jiheng.bench.fault;

/** Waits for threads that have been told to end. */
final class Ending {

  private Ending() {}

  static void of(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("told to stop", e);
    }
  }
}
