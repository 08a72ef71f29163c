package io.jiheng.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The directory that holds all this stack keeps (数据目录): databases, logs, keys, tokens. One stack at
 * a time has it.
 */
final class Home implements AutoCloseable {
  private static final long LEAST_FREE_MIB = 2048;
  private static final String SIGN = "jiheng-local";

  private final Path path;
  private final FileChannel lock;

  private Home(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * @throws StartRefused when another stack has it, or when it holds what no stack has put there
   */
  static Home claim(Path directory) throws IOException {
    Path path = directory.toAbsolutePath().normalize();
    try {
      Files.createDirectories(path);
      sign(path);
    } catch (IOException e) {
      throw new StartRefused(
          "数据目录 " + path + " 无法写入（无权限或磁盘已满）：" + e.getMessage(),
          "Cannot write to " + path + " (no permission, or disk full): " + e.getMessage());
    }
    FileChannel channel =
        FileChannel.open(path.resolve(SIGN), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw new StartRefused(
          "数据目录 " + path + " 已有一个绩衡在运行。请先停止它，或用 --data 指定其他目录。",
          "A Jiheng is already running on " + path + ". Stop it, or choose another with --data.");
    }
    return new Home(path, channel);
  }

  /** Without the sign, directories of these names are somebody else's. */
  private static void sign(Path path) throws IOException {
    if (Files.exists(path.resolve(SIGN))) {
      return;
    }
    if (Files.exists(path.resolve("postgres")) || Files.exists(path.resolve("kafka"))) {
      throw new StartRefused(
          path + " 内已有不属于绩衡的 postgres 或 kafka 目录，请用 --data 指定其他目录。",
          path + " has a postgres or kafka directory that is not Jiheng's; choose another --data.");
    }
    Files.createFile(path.resolve(SIGN));
  }

  Path postgres() {
    return path.resolve("postgres");
  }

  Path kafka() {
    return path.resolve("kafka");
  }

  Path logs() {
    return path.resolve("logs");
  }

  Path run() {
    return path.resolve("run");
  }

  Path keys() {
    return path.resolve("keys");
  }

  Path closeKey() {
    return keys().resolve("close.pem");
  }

  Path tokens() {
    return path.resolve("tokens");
  }

  Path sampleMark() {
    return path.resolve("sample.loaded");
  }

  /** Forgets everything that was loaded; keys stay, so that tokens handed out remain good. */
  void clear() throws IOException {
    Files.deleteIfExists(sampleMark());
    for (Path each : List.of(postgres(), kafka(), logs())) {
      delete(each);
    }
  }

  /**
   * @throws StartRefused when less than 2 GiB is free
   */
  void checkSpace() throws IOException {
    long free = Files.getFileStore(path).getUsableSpace() >> 20;
    if (free < LEAST_FREE_MIB) {
      throw new StartRefused(
          "磁盘空间不足：%s 所在磁盘只剩 %d MiB，至少需要 %d MiB。请清理磁盘，或用 --data 指定其他磁盘上的目录。"
              .formatted(path, free, LEAST_FREE_MIB),
          "Disk almost full: %d MiB free at %s, %d MiB needed. Free some, or choose another --data."
              .formatted(free, path, LEAST_FREE_MIB));
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
