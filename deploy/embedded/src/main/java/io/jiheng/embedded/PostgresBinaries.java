package io.jiheng.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the programs of PostgreSQL are unpacked: a place of this user's alone, as what lies there
 * gets executed. The library never completes an unpacking that was cut off, so that is removed
 * here.
 */
record PostgresBinaries(Path path) {
  private static final Object THIS_JVM = new Object();

  /** The library's mark on a complete directory. */
  private static final String COMPLETE = ".exists";

  static PostgresBinaries ofThisUser() {
    Path home = Path.of(System.getProperty("user.home"));
    Path own =
        Files.isDirectory(home) && Files.isWritable(home)
            ? home.resolve(".cache/jiheng")
            : Path.of(
                System.getProperty("java.io.tmpdir"), "jiheng-" + System.getProperty("user.name"));
    // The library opens its working directory to everyone, so the one above it is closed.
    return new PostgresBinaries(own.resolve("postgres"));
  }

  /** A start of the server, which unpacks the programs unless they are there. */
  interface Start<T> {
    T start() throws IOException;
  }

  /** Lets one JVM at a time do a start that unpacks; others go ahead side by side. */
  <T> T whenUnpacked(Start<T> start) throws IOException {
    synchronized (THIS_JVM) {
      Files.createDirectories(path);
      Files.setPosixFilePermissions(path.getParent(), PosixFilePermissions.fromString("rwx------"));
      if (unpacked().stream().anyMatch(PostgresBinaries::isComplete)) {
        return start.start();
      }
      try (FileChannel channel =
              FileChannel.open(
                  path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        unpacked().stream()
            .filter(directory -> lock.isValid() && !isComplete(directory))
            .forEach(DataDirectory::delete);
        return start.start();
      } catch (ExceptionInInitializerError notUnpacked) {
        throw new EmbeddedStartException(
            "无法将 PostgreSQL 程序解压到 " + path + "：" + notUnpacked.getCause(),
            "Cannot unpack PostgreSQL to " + path + ": " + notUnpacked.getCause(),
            notUnpacked);
      }
    }
  }

  private List<Path> unpacked() throws IOException {
    try (Stream<Path> children = Files.list(path)) {
      return children.filter(child -> child.getFileName().toString().startsWith("PG-")).toList();
    }
  }

  private static boolean isComplete(Path directory) {
    return Files.exists(directory.resolve(COMPLETE));
  }
}
