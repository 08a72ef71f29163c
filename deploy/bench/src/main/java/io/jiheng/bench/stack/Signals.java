package io.jiheng.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Sends signals to a process and to all that it has started. */
final class Signals {

  private Signals() {}

  /** The parent first, so that it makes no new ones meanwhile. */
  static void send(String signal, ProcessHandle parent) {
    send(signal, List.of(parent));
    send(signal, parent.descendants().toList());
  }

  private static void send(String signal, List<ProcessHandle> processes) {
    if (processes.isEmpty()) {
      return;
    }
    var command =
        Stream.concat(
                Stream.of("kill", "-" + signal),
                processes.stream().map(process -> Long.toString(process.pid())))
            .toList();
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("told to stop", e);
    }
  }
}
