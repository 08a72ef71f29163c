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

  private static final double KIBIBYTES = 1024;

  /** Looks at a process. */
  static Footprint of(long pid) {
    var process = Path.of("/proc", Long.toString(pid));
    try {
      var status = Files.readAllLines(process.resolve("status"));
      var open = open(process.resolve("fd"));
      return new Footprint(
          number(status, "VmRSS:") / KIBIBYTES,
          (int) number(status, "Threads:"),
          open.size(),
          (int) open.stream().filter(target -> target.startsWith("socket:")).count());
    } catch (IOException e) {
      throw new UncheckedIOException("the process cannot be looked at", e);
    }
  }

  private static List<String> open(Path directory) throws IOException {
    try (var links = Files.list(directory)) {
      return links.map(Footprint::target).filter(target -> !target.isEmpty()).toList();
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

  private static long number(List<String> status, String name) {
    return status.stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()).replace("kB", "").strip())
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the system does not tell " + name));
  }
}
