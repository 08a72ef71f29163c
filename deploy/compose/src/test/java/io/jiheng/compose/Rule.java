package io.jiheng.compose;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule of the house for compose files (编排规则).
 *
 * @param name what every file does
 * @param faults what breaks it, each by service and reason
 * @param bad makes a good file one that breaks it
 */
record Rule(String name, Function<ComposeFile, Stream<String>> faults, Consumer<ComposeFile> bad) {

  @Override
  public String toString() {
    return name;
  }
}
