package io.jiheng.embedded;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program as a process of its own, to be killed. */
final class RunningProgram implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;
  private final List<String> said = new ArrayList<>();

  private RunningProgram(Process process) {
    this.process = process;
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  static RunningProgram start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx192m", "-cp", classPath(), EmbeddedProgram.class.getName()));
    command.addAll(List.of(arguments));
    return new RunningProgram(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** Everything it said until the line that begins with READY, that line last. */
  List<String> untilReady() throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      said.add(line);
      if (line.startsWith("READY")) {
        return said;
      }
    }
    throw new AssertionError("ended without being ready: " + said);
  }

  String untilEnd() throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      said.add(line);
    }
    return String.join("\n", said);
  }

  int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  void terminate() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
    process.destroyForcibly();
    output.close();
  }

  // Quarkus brings a log manager that the program does not have.
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("jboss-logmanager"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
