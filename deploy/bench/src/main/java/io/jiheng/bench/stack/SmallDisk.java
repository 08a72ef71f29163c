package io.jiheng.bench.stack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file system of its own for the data of one program, small enough to be filled 小磁盘. Only root
 * may mount one; where that is not to be had nothing is filled.
 */
public final class SmallDisk implements AutoCloseable {

  private static final String SIZE = "size=1500m";
  private static final int CHUNK = 1 << 20;

  private final Path place;
  private final Path ballast;

  private SmallDisk(Path place) {
    this.place = place;
    this.ballast = place.resolve("ballast");
  }

  /** A folder on such a file system; empty where none can be mounted. */
  static Optional<SmallDisk> mount(Path place) {
    try {
      Files.createDirectories(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean mounted = run("mount", "-t", "tmpfs", "-o", SIZE, "jiheng-bench", place.toString());
    return mounted ? Optional.of(new SmallDisk(place)) : Optional.empty();
  }

  /** Leaves no byte free. */
  public void fill() {
    var chunk = new byte[CHUNK];
    try (OutputStream out = Files.newOutputStream(ballast)) {
      while (true) {
        out.write(chunk);
      }
    } catch (IOException full) {
      return;
    }
  }

  /** Gives back what was filled. */
  public void free() {
    try {
      Files.deleteIfExists(ballast);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    run("umount", "-l", place.toString());
  }

  private static boolean run(String... command) {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("told to stop", e);
    }
  }
}
