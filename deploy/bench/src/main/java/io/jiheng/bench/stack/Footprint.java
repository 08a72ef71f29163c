package io.jiheng.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a process holds at a moment 进程占用, as Linux tells it.
 *
 * @param mebibytes of memory
 * @param threads how many
 * @param files open ones, connections among them
 * @param connections sockets, open ones and those waited on
 */
public record Footprint(double mebibytes, int threads, int files, int connections) {

  /** Looks at a process. */
  static Footprint of(long pid) {
    var open = open(Path.of("/proc", Long.toString(pid), "fd"));
    return new Footprint(
        number(pid, "VmRSS") / ProcessStatus.KIBIBYTES_OF_A_MEBIBYTE,
        (int) number(pid, "Threads"),
        open.size(),
        (int) open.stream().filter(target -> target.startsWith("socket:")).count());
  }

  private static List<String> open(Path directory) {
    try (var links = Files.list(directory)) {
      return links.map(Footprint::target).filter(target -> !target.isEmpty()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the process cannot be looked at", e);
    }
  }

  /** Empty for one that was closed meanwhile. */
  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (NoSuchFileException closed) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long number(long pid, String name) {
    return ProcessStatus.number(pid, name)
        .orElseThrow(() -> new IllegalStateException("the system does not tell " + name));
  }
}
