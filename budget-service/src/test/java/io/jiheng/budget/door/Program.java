package io.jiheng.budget.door;

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

  Program(Path jar, Path log, Map<String, String> environment, String... arguments) {
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-jar", jar.toString()));
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
    } catch (IOException failed) {
      throw new UncheckedIOException("Cannot start " + command, failed);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** kill -9, of the program and of every process it has started. */
  void kill() {
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
