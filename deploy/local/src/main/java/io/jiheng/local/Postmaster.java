package io.jiheng.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The PostgreSQL server itself: started by a child of ours, but living on when that is killed. So
 * it is remembered beside the children.
 */
final class Postmaster {
  private static final Pattern READY = Pattern.compile("READY postgres .*pid=(\\d+)");

  private final Path file;

  Postmaster(Home home) {
    this.file = home.run().resolve("postmaster.pid");
  }

  void remember(Child program) throws IOException {
    for (String line : program.logged()) {
      Matcher ready = READY.matcher(line);
      if (ready.matches()) {
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(ready.group(1)));
        if (process.isPresent()) {
          ProcessFile.write(file, process.get());
        }
      }
    }
  }

  void kill() {
    remembered().flatMap(ProcessFile::process).ifPresent(ProcessHandle::destroyForcibly);
  }

  /** Forgets it when it is gone. */
  void forget() throws IOException {
    if (remembered().flatMap(ProcessFile::process).isEmpty()) {
      Files.deleteIfExists(file);
    }
  }

  private Optional<ProcessFile> remembered() {
    try {
      return Files.exists(file) ? ProcessFile.read(file) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
