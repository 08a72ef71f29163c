package io.jiheng.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a started process by number and time of start, so that a later launcher can find it
 * again and never takes a stranger with the same number for it.
 */
record ProcessFile(Path file, long pid, Instant started) {
  private static final Duration CLOCK_SLACK = Duration.ofSeconds(2);

  static ProcessFile write(Path file, ProcessHandle process) throws IOException {
    Instant started = process.info().startInstant().orElseGet(Instant::now);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, process.pid() + " " + started.toEpochMilli() + "\n");
    return new ProcessFile(file, process.pid(), started);
  }

  /** Empty for a file that a full disk or a crash left incomplete. */
  static Optional<ProcessFile> read(Path file) throws IOException {
    String[] words = Files.readString(file).strip().split(" ");
    if (words.length != 2 || !words[0].matches("\\d{1,18}") || !words[1].matches("\\d{1,18}")) {
      return Optional.empty();
    }
    Instant started = Instant.ofEpochMilli(Long.parseLong(words[1]));
    return Optional.of(new ProcessFile(file, Long.parseLong(words[0]), started));
  }

  String name() {
    return file.getFileName().toString().replace(".pid", "");
  }

  /** The process itself, if it still lives. */
  Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::startedThen);
  }

  private boolean startedThen(ProcessHandle process) {
    return process
        .info()
        .startInstant()
        .filter(start -> Duration.between(started, start).abs().compareTo(CLOCK_SLACK) <= 0)
        .isPresent();
  }
}
