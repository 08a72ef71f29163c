package io.jiheng.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program to be run as a child process.
 *
 * @param name short; names its log and its process file
 * @param command program and arguments
 * @param environment what is added to the environment
 */
record Program(String name, List<String> command, Map<String, String> environment) {

  Program {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /**
   * A process builder with a shell in front that makes the program deaf to Ctrl-C and to a closed
   * terminal: both reach all processes at once, but only the launcher knows the order to stop in.
   */
  ProcessBuilder builder() {
    List<String> whole = new ArrayList<>(List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
    whole.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(whole);
    builder.environment().putAll(environment);
    return builder;
  }
}
