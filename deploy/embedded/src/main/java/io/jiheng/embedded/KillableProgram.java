package io.jiheng.embedded;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A program of the house in a process of its own, that tests can kill at any instant and start
 * again.
 */
public final class KillableProgram implements AutoCloseable {

  private static final int LOWEST_PORT = 20_000;
  private static final int HIGHEST_PORT = 32_000;

  private final List<String> command = new ArrayList<>();
  private final Map<String, String> environment;
  private final File log;
  private Process process;

  /**
   * A program that is not started yet.
   *
   * @param log takes what it prints, of every start
   */
  public KillableProgram(Path jar, Path log, Map<String, String> environment, String... arguments) {
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-jar", jar.toString()));
    command.addAll(List.of(arguments));
    this.environment = environment;
    this.log = log.toFile();
  }

  /**
   * A port for such a program: below those that the system gives to connections, one of which could
   * take it while the program is down.
   */
  public static int freePort() {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST_PORT, HIGHEST_PORT);
      try {
        return LoopbackPort.claim(port);
      } catch (PortInUseException taken) {
        // Another one.
      }
    }
  }

  /** Starts it, also after a kill. */
  public void start() {
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    builder.environment().putAll(environment);
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + command, e);
    }
  }

  /** Whether it runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** kill -9, of the program and of every process it has started. */
  public void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    if (process != null) {
      kill();
    }
  }
}
