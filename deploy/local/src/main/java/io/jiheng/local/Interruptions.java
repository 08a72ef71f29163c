package io.jiheng.local;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Ctrl-C, SIGTERM and SIGHUP: the first interrupts the thread that works, so that it can stop in
 * order; the second does the hard thing.
 *
 * <p>A shutdown hook learns of no second signal, and the class that does is one the compiler warns
 * of whatever is said to it. Hence by reflection.
 */
final class Interruptions {
  /** A closed terminal sends it more than once without anybody being impatient. */
  private static final String HANGUP = "HUP";

  private static final List<String> SIGNALS = List.of("INT", "TERM", HANGUP);

  private final Thread worker;
  private final Runnable hard;
  private final AtomicReference<String> first = new AtomicReference<>();

  private Interruptions(Thread worker, Runnable hard) {
    this.worker = worker;
    this.hard = hard;
  }

  static Interruptions of(Thread worker, Runnable hard) throws ReflectiveOperationException {
    Interruptions interruptions = new Interruptions(worker, hard);
    for (String signal : SIGNALS) {
      interruptions.listenTo(signal);
    }
    return interruptions;
  }

  /** As a shell has it: 128 and the signal's number. */
  int exitCode() {
    return switch (String.valueOf(first.get())) {
      case HANGUP -> 129;
      case "TERM" -> 143;
      default -> 130;
    };
  }

  /** From now on the worker is not to be interrupted: the next signal is the hard one. */
  void stopping() {
    first.compareAndSet(null, "TERM");
    Thread.interrupted();
  }

  void came(String signal) {
    if (first.compareAndSet(null, signal)) {
      worker.interrupt();
    } else if (!signal.equals(HANGUP)) {
      hard.run();
    }
  }

  private void listenTo(String name) throws ReflectiveOperationException {
    Class<?> signal = Class.forName("sun.misc.Signal");
    Class<?> handler = Class.forName("sun.misc.SignalHandler");
    Object listener =
        Proxy.newProxyInstance(
            handler.getClassLoader(),
            new Class<?>[] {handler},
            (proxy, method, arguments) -> {
              if (method.getName().equals("handle")) {
                came(name);
              }
              return null;
            });
    signal
        .getMethod("handle", signal, handler)
        .invoke(null, signal.getConstructor(String.class).newInstance(name), listener);
  }
}
