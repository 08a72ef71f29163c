package io.jiheng.budget.crash;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program of the house in a process of its own, that can be killed at any instant. */
final class Program implements AutoCloseable {

  private final List<String> command = new ArrayList<>();
  private final Map<String, String> environment;
  private final File log;
  private Process process;

  Program(String jar, Path log, Map<String, String> environment, String... arguments) {
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-jar", jar));
    command.addAll(List.of(arguments));
    this.environment = environment;
    this.log = log.toFile();
  }

  void start() {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    builder.environment().putAll(environment);
    try {
      process = builder.start();
    } catch (IOException unstarted) {
      throw new UncheckedIOException("cannot start " + command, unstarted);
    }
  }

  /** kill -9. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
    }
  }
}
