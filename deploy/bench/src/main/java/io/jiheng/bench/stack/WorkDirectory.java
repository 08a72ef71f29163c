package io.jiheng.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Data and logs of one run, removed at its end, but for the logs of one that failed. */
final class WorkDirectory implements AutoCloseable {

  private final Path root;
  private boolean keepLogs;

  private WorkDirectory(Path root) {
    this.root = root;
  }

  static WorkDirectory create() {
    try {
      return new WorkDirectory(Files.createTempDirectory("jiheng-bench-"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String path(String name) {
    return root.resolve(name).toString();
  }

  Path log(String name) {
    return root.resolve(name + ".log");
  }

  /** For whoever looks for the reason of a failure. */
  Path keepLogs() {
    keepLogs = true;
    return root;
  }

  @Override
  public void close() {
    try (var tree = Files.walk(root)) {
      for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
        if (!keepLogs || !isKept(each)) {
          Files.deleteIfExists(each);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("left behind: " + root, e);
    }
  }

  private boolean isKept(Path each) {
    return each.equals(root) || each.getParent().equals(root) && each.toString().endsWith(".log");
  }
}
