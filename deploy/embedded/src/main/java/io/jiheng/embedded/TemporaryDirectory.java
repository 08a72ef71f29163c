package io.jiheng.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Data directories of tests: gone with the JVM, or, if that was killed, with the next one. */
final class TemporaryDirectory {
  // Younger ones may be about to be locked by the JVM that made them.
  private static final Duration LEFT_BEHIND = Duration.ofMinutes(2);

  private TemporaryDirectory() {}

  static Path create(String prefix) {
    Path parent =
        Path.of(
            System.getProperty("java.io.tmpdir"),
            "jiheng-tests-" + System.getProperty("user.name"));
    try {
      Files.createDirectories(parent);
      sweep(parent);
      return Files.createTempDirectory(parent, prefix + "-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * When the JVM ends, stops what works in a directory and removes it, also if it does not stop.
   */
  static void deleteAtExit(Path directory, Runnable stop) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    stop.run();
                  } finally {
                    DataDirectory.delete(directory);
                  }
                },
                "stop " + directory.getFileName()));
  }

  private static void sweep(Path parent) throws IOException {
    Instant before = Instant.now().minus(LEFT_BEHIND);
    List<Path> candidates;
    try (Stream<Path> children = Files.list(parent)) {
      candidates = children.filter(Files::isDirectory).toList();
    }
    for (Path candidate : candidates) {
      if (Files.exists(candidate)
          && Files.getLastModifiedTime(candidate).toInstant().isBefore(before)) {
        removeIfLeft(candidate);
      }
    }
  }

  private static void removeIfLeft(Path candidate) {
    try (DataDirectory ours = DataDirectory.claim(candidate)) {
      Postmaster.of(ours.resolve("cluster")).ifPresent(Postmaster::stop);
      DataDirectory.delete(candidate);
    } catch (EmbeddedStartException inUse) {
      // Its JVM lives, or another one is removing it right now.
      return;
    }
  }
}
