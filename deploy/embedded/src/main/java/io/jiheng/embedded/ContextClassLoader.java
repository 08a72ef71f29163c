package io.jiheng.embedded;

import java.util.function.Supplier;

/**
 * Kafka looks for its classes in the thread's context class loader; within a Quarkus test that is
 * the application's, which holds them a second time and is closed when the application restarts.
 */
final class ContextClassLoader {
  private ContextClassLoader() {}

  static <T> T ofBroker(Supplier<T> action) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ContextClassLoader.class.getClassLoader());
    try {
      return action.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
