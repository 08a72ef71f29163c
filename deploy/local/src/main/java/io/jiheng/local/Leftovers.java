package io.jiheng.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a launcher that was killed has left running (遗留进程). */
final class Leftovers {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path directory;
  private final Narrator narrator;

  Leftovers(Path directory, Narrator narrator) {
    this.directory = directory;
    this.narrator = narrator;
  }

  /** Stops them, the last started first. Processes this stack did not start are left alone. */
  void stop() throws IOException, InterruptedException {
    for (ProcessFile each : lastStartedFirst()) {
      Optional<ProcessHandle> process = each.process();
      if (process.isPresent()) {
        narrator.tell("停止上次遗留的 stopping what was left: %s (%d)", each.name(), each.pid());
        Stopping.stop(process.get(), PATIENCE);
      }
      Files.deleteIfExists(each.file());
    }
  }

  private List<ProcessFile> lastStartedFirst() throws IOException {
    List<ProcessFile> found = new ArrayList<>();
    if (Files.isDirectory(directory)) {
      try (Stream<Path> files = Files.list(directory)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".pid")).toList()) {
          ProcessFile.read(file).ifPresent(found::add);
        }
      }
    }
    found.sort(Comparator.comparing(ProcessFile::started).reversed());
    return found;
  }
}
