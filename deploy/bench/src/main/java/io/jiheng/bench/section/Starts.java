package io.jiheng.bench.section;

import io.jiheng.bench.report.Figure;
import io.jiheng.bench.report.Numbers;
import io.jiheng.bench.report.Target;
import io.jiheng.bench.report.Unit;
import io.jiheng.bench.stack.Program;
import io.jiheng.bench.stack.Stack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From the start of a service's process to its readiness, several times over. */
public record Starts(Stack stack, Effort effort) implements Section {

  @Override
  public List<Figure> measure() {
    var figures = new ArrayList<Figure>();
    for (var program : Program.values()) {
      if (stack.has(program)) {
        figures.add(
            Figure.of("start of " + program.title(), millis(program), Unit.MILLISECONDS)
                .target(Target.below(4_000)));
      }
    }
    return figures;
  }

  private double millis(Program program) {
    var millis = new ArrayList<Double>();
    for (int round = 0; round < effort.rounds(); round++) {
      try (var service = stack.start(program, Map.of())) {
        millis.add(service.startMillis());
      }
    }
    return Numbers.median(millis);
  }
}
