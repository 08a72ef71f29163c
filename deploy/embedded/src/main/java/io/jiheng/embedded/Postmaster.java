package io.jiheng.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The living server process that a cluster's {@code postmaster.pid} names. */
final class Postmaster {
  private static final long FAST_SECONDS = 60;
  private static final long IMMEDIATE_SECONDS = 20;

  private final ProcessHandle process;

  private Postmaster(ProcessHandle process) {
    this.process = process;
  }

  /**
   * Empty when there is no such file or the process is gone. A file whose number now belongs to a
   * stranger (after a reboot) is removed, as PostgreSQL itself would take the stranger for a
   * server.
   */
  static Optional<Postmaster> of(Path cluster) {
    Path file = cluster.resolve("postmaster.pid");
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      Optional<ProcessHandle> named =
          Files.readAllLines(file).stream()
              .findFirst()
              .map(line -> Long.parseLong(line.strip()))
              .flatMap(ProcessHandle::of)
              .filter(ProcessHandle::isAlive);
      if (named.isPresent() && !serves(named.get(), cluster)) {
        Files.delete(file);
        return Optional.empty();
      }
      return named.map(Postmaster::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long pid() {
    return process.pid();
  }

  /** Fast shutdown; an immediate one if that takes too long, which the next start recovers from. */
  void stop() {
    if (!process.isAlive()) {
      return;
    }
    signal("INT");
    if (!exits(FAST_SECONDS)) {
      signal("QUIT");
      if (!exits(IMMEDIATE_SECONDS)) {
        throw new EmbeddedStartException(
            "无法停止遗留的 PostgreSQL 进程 " + pid() + "。",
            "The PostgreSQL process " + pid() + " does not stop.");
      }
    }
  }

  boolean exits(long seconds) {
    try {
      process.onExit().get(seconds, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean serves(ProcessHandle process, Path cluster) {
    ProcessHandle.Info info = process.info();
    boolean isPostgres = info.command().map(c -> c.endsWith("/postgres")).orElse(false);
    boolean here =
        info.arguments()
            .map(arguments -> Arrays.asList(arguments).contains(cluster.toString()))
            .orElse(true);
    return isPostgres && here;
  }

  // ProcessHandle only sends SIGTERM, upon which a postmaster waits for its clients to leave.
  private void signal(String name) {
    try {
      new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
