package io.jiheng.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of its own, its output in a file. It never outlives the benchmark. */
public final class ChildProcess implements AutoCloseable {

  private static final Duration STOPS_WITHIN = Duration.ofSeconds(30);
  private static final String PEAK = "VmHWM";

  private final String name;
  private final Process process;
  private final Path log;
  private final Thread atExit;
  private double peak;

  private ChildProcess(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
    this.atExit = new Thread(process::destroy, "stop " + name);
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  public static ChildProcess start(
      String name, List<String> command, Map<String, String> environment, Path log) {
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    try {
      return new ChildProcess(name, builder.start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be run", e);
    }
  }

  /** The first line of its output that begins so; waits for it. */
  String awaitLine(String beginning, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (System.nanoTime() < deadline) {
      var found = output().lines().filter(line -> line.startsWith(beginning)).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      checkAlive();
      Pause.of(Duration.ofMillis(50));
    }
    throw new IllegalStateException(name + " did not say " + beginning + ":\n" + tail());
  }

  /** Fails with the end of its output when it has ended by itself. */
  public void checkAlive() {
    if (!process.isAlive()) {
      throw new IllegalStateException(name + " ended with " + process.exitValue() + ":\n" + tail());
    }
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /** Ends it as a power cut would (SIGKILL). */
  void kill() {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("told to stop", e);
    } finally {
      forget();
    }
  }

  /** The most memory it ever held, in MiB; 0 where the system does not tell. */
  public double peakMebibytes() {
    ProcessStatus.number(process.pid(), PEAK)
        .ifPresent(now -> peak = now / ProcessStatus.KIBIBYTES_OF_A_MEBIBYTE);
    return peak;
  }

  /** Has it collect all garbage now, which only a Java program can. */
  void collectGarbage() {
    JavaOrders.give(process.pid(), "GC.run", ProcessBuilder.Redirect.DISCARD);
  }

  /** Writes down what each of its threads does, which only a Java program can tell. */
  void writeThreads(Path file) {
    JavaOrders.writeThreads(process.pid(), file);
  }

  Footprint footprint() {
    return Footprint.of(process.pid());
  }

  String tail() {
    var lines = output().lines().toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
  }

  @Override
  public void close() {
    peakMebibytes();
    process.destroy();
    try {
      if (!process.waitFor(STOPS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    forget();
  }

  private void forget() {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException shuttingDown) {
      return;
    }
  }

  private String output() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
