package io.jiheng.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Gives orders to a Java program that runs, as {@code jcmd} does. */
final class JavaOrders {

  private static final Duration ANSWERS_WITHIN = Duration.ofMinutes(1);

  private JavaOrders() {}

  /**
   * Writes down what each of its threads does. Where it does not answer that is told, and nothing
   * thrown: whoever asks has found a fault, which must not be lost for this one.
   */
  static void writeThreads(long pid, Path file) {
    try {
      give(pid, "Thread.print", ProcessBuilder.Redirect.to(file.toFile()));
    } catch (IllegalStateException | UncheckedIOException silent) {
      System.err.println(file.getFileName() + ": " + silent.getMessage());
    }
  }

  /**
   * Has it do something.
   *
   * @throws IllegalStateException if it does not answer, or not well
   */
  static void give(long pid, String order, ProcessBuilder.Redirect answer) {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var command = List.of(jcmd, String.valueOf(pid), order);
    try {
      var asked =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(answer).start();
      if (!asked.waitFor(ANSWERS_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
        asked.destroyForcibly();
        throw new IllegalStateException(String.join(" ", command) + " does not end");
      }
      if (asked.exitValue() != 0) {
        throw new IllegalStateException(
            String.join(" ", command) + " ended with " + asked.exitValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot be asked: " + String.join(" ", command), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("told to stop", e);
    }
  }
}
