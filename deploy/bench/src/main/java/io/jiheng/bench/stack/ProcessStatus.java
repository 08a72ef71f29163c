package io.jiheng.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** What Linux tells of a process by name 进程状态, e.g. its memory in KiB. */
final class ProcessStatus {

  static final double KIBIBYTES_OF_A_MEBIBYTE = 1024;

  private ProcessStatus() {}

  /** A number of it; none where the system is another one, or the process gone. */
  static OptionalLong number(long pid, String name) {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith(name + ":"))
          .map(line -> line.substring(name.length() + 1).replace("kB", "").strip())
          .mapToLong(Long::parseLong)
          .findFirst();
    } catch (IOException | UncheckedIOException notLinuxOrGone) {
      return OptionalLong.empty();
    }
  }
}
