package io.jiheng.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The directory a server keeps everything in (数据目录), locked against a second JVM. The lock goes
 * with the JVM, so a {@code kill -9} leaves nothing to clean.
 */
final class DataDirectory implements AutoCloseable {
  private static final int PROBE_BYTES = 1 << 20;

  private final Path path;
  private final FileChannel channel;

  private DataDirectory(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * @throws EmbeddedStartException when it cannot be written, its disk is full, or another JVM has
   *     it
   */
  static DataDirectory claim(Path directory) {
    Path path = directory.toAbsolutePath().normalize();
    FileChannel channel = null;
    try {
      Files.createDirectories(path);
      channel =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      lock(channel, path);
      probe(path);
      return new DataDirectory(path, channel);
    } catch (IOException e) {
      close(channel);
      throw new EmbeddedStartException(
          "数据目录 " + path + " 无法写入（无权限或磁盘已满）：" + e,
          "Cannot write to the data directory " + path + " (no permission, or disk full): " + e,
          e);
    } catch (EmbeddedStartException e) {
      close(channel);
      throw e;
    }
  }

  Path resolve(String name) {
    return path.resolve(name);
  }

  @Override
  public void close() {
    close(channel);
  }

  static void delete(Path tree) {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(tree)) {
      List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void lock(FileChannel channel, Path path) throws IOException {
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException sameJvm) {
      lock = null;
    }
    if (lock == null) {
      throw new EmbeddedStartException(
          "数据目录 " + path + " 正由另一个运行中的程序使用。",
          "The data directory " + path + " is in use by another running program.");
    }
  }

  private static void probe(Path path) throws IOException {
    Path probe = path.resolve("probe");
    try {
      Files.write(probe, new byte[PROBE_BYTES]);
    } finally {
      Files.deleteIfExists(probe);
    }
  }

  private static void close(FileChannel channel) {
    if (channel == null) {
      return;
    }
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
