package io.jiheng.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Processes that stand still 冻结: they keep their connections and answer nothing, as on a machine
 * that hangs.
 */
final class Freeze {
  private final List<ProcessHandle> processes;

  private Freeze(List<ProcessHandle> processes) {
    this.processes = processes;
  }

  /** The parent first, so that it makes no new ones meanwhile. */
  static Freeze of(ProcessHandle parent) {
    signal("STOP", parent);
    Freeze freeze = new Freeze(Stream.concat(Stream.of(parent), parent.descendants()).toList());
    freeze.processes.forEach(process -> signal("STOP", process));
    return freeze;
  }

  /** Lets them go on where they stopped. */
  void thaw() {
    processes.forEach(process -> signal("CONT", process));
  }

  private static void signal(String name, ProcessHandle process) {
    try {
      new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
