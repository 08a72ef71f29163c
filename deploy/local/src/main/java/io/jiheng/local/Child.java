package io.jiheng.local;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** A process this launcher has started (子进程). */
final class Child {
  private static final int TAIL_LINES = 25;

  private final String name;
  private final Process process;
  private final ProcessFile remembered;
  private final Optional<Path> log;

  private Child(String name, Process process, ProcessFile remembered, Optional<Path> log) {
    this.name = name;
    this.process = process;
    this.remembered = remembered;
    this.log = log;
  }

  /** Writes to a log file of its name; the log of the time before stays beside it. */
  static Child logging(Program program, Home home) throws IOException {
    Files.createDirectories(home.logs());
    Path log = home.logs().resolve(program.name() + ".log");
    if (Files.exists(log)) {
      Path before = home.logs().resolve(program.name() + ".log.1");
      Files.move(log, before, StandardCopyOption.REPLACE_EXISTING);
    }
    ProcessBuilder builder = program.builder().redirectErrorStream(true);
    return start(program, builder.redirectOutput(log.toFile()), home, Optional.of(log));
  }

  /** Talks to the user's terminal. */
  static Child talking(Program program, Home home) throws IOException {
    ProcessBuilder builder =
        program.builder().redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT);
    return start(program, builder, home, Optional.empty());
  }

  private static Child start(Program program, ProcessBuilder builder, Home home, Optional<Path> log)
      throws IOException {
    Process process = builder.redirectInput(new File("/dev/null")).start();
    Path file = home.run().resolve(program.name() + ".pid");
    return new Child(program.name(), process, ProcessFile.write(file, process.toHandle()), log);
  }

  String name() {
    return name;
  }

  Process process() {
    return process;
  }

  /** Everything logged so far; empty if it talks to the terminal. */
  List<String> logged() throws IOException {
    if (log.isEmpty()) {
      return List.of();
    }
    // Read as bytes: the last character may be written only in part.
    String text = new String(Files.readAllBytes(log.get()), StandardCharsets.UTF_8);
    return text.lines().toList();
  }

  String logTail() throws IOException {
    List<String> lines = logged();
    return String.join(
        System.lineSeparator(),
        lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
  }

  /** To be called when the process is gone. */
  void forget() throws IOException {
    Files.deleteIfExists(remembered.file());
  }
}
