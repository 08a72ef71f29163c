package io.jiheng.bench.stack;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;

/** A program of a stack that can be struck and mended 部件. */
public final class Component implements AutoCloseable {

  private final String name;
  private final Supplier<ChildProcess> starter;
  private final Function<ChildProcess, ProcessHandle> server;
  private ChildProcess process;
  private ProcessHandle serving;
  private boolean struck;

  /**
   * A program that does not run yet.
   *
   * @param starter starts it; returns when it may be struck
   * @param server the process that does the work, which need not be the one that was started
   */
  Component(
      String name, Supplier<ChildProcess> starter, Function<ChildProcess, ProcessHandle> server) {
    this.name = name;
    this.starter = starter;
    this.server = server;
  }

  public String name() {
    return name;
  }

  /** Writes down what each thread of its Java program does; tells it where that does not answer. */
  synchronized void writeThreads(Path file) {
    process.writeThreads(file);
  }

  /** Starts it, unless it runs. */
  public synchronized void start() {
    struck = false;
    if (process == null || !process.isAlive()) {
      process = starter.get();
      serving = server.apply(process);
    }
  }

  /** Starts it again where it has ended and nobody has struck it; tells whether it had. */
  public synchronized boolean startIfEnded() {
    if (struck || process == null || process.isAlive()) {
      return false;
    }
    start();
    return true;
  }

  /** Ends all of its processes at once, as a power cut does (SIGKILL). */
  public synchronized void kill() {
    struck = true;
    Signals.send("KILL", serving);
    process.kill();
  }

  /** Lets all of its processes stand still (SIGSTOP): connections stay, answers do not come. */
  public synchronized void freeze() {
    struck = true;
    Signals.send("STOP", serving);
  }

  /** Lets them go on. */
  public synchronized void thaw() {
    Signals.send("CONT", serving);
    struck = false;
  }

  /** Stops it in order (SIGTERM) and starts it again. */
  public synchronized void restart() {
    process.close();
    start();
  }

  @Override
  public synchronized void close() {
    struck = true;
    if (process != null) {
      process.close();
    }
  }
}
