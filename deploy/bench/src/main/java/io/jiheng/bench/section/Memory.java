package io.jiheng.bench.section;

import io.jiheng.bench.report.Figure;
import io.jiheng.bench.report.Target;
import io.jiheng.bench.report.Unit;
import io.jiheng.bench.stack.Program;
import io.jiheng.bench.stack.Stack;
import java.util.ArrayList;
import java.util.List;

/** The most memory each service held in any of the measurements before. */
public record Memory(Stack stack, List<Target> targets) implements Section {

  /** As the services are to be run for a court. */
  public static Memory small(Stack stack) {
    return new Memory(stack, List.of(Target.below(350)));
  }

  @Override
  public List<Figure> measure() {
    var figures = new ArrayList<Figure>();
    for (var program : Program.values()) {
      stack.peaks().of(program).ifPresent(peak -> figures.add(figure(program, peak)));
    }
    return figures;
  }

  private Figure figure(Program program, double peak) {
    var figure = Figure.of("peak RSS of " + program.title(), peak, Unit.MEBIBYTES);
    for (var target : targets) {
      figure = figure.target(target);
    }
    return figure;
  }
}
