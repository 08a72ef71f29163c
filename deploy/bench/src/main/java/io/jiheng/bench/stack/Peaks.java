package io.jiheng.bench.stack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The most memory that each service held, over all its starts. */
public final class Peaks {

  private final Map<Program, List<ChildProcess>> watched = new EnumMap<>(Program.class);

  void watch(Program program, ChildProcess process) {
    watched.computeIfAbsent(program, first -> new ArrayList<>()).add(process);
  }

  /** In MiB; nothing when it was never started. */
  public OptionalDouble of(Program program) {
    return watched.getOrDefault(program, List.of()).stream()
        .mapToDouble(ChildProcess::peakMebibytes)
        .max();
  }
}
