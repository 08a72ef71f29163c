package io.jiheng.bench.section;

import io.jiheng.bench.report.Figure;
import io.jiheng.bench.report.Target;
import io.jiheng.bench.report.Unit;
import io.jiheng.bench.stack.Program;
import io.jiheng.bench.stack.Stack;
import java.util.ArrayList;
import java.util.List;

/** The most memory each service held in any of the measurements before. */
public record Memory(Stack stack) implements Section {

  @Override
  public List<Figure> measure() {
    var figures = new ArrayList<Figure>();
    for (var program : Program.values()) {
      stack
          .peaks()
          .of(program)
          .ifPresent(
              peak ->
                  figures.add(
                      Figure.of("peak RSS of " + program.title(), peak, Unit.MEBIBYTES)
                          .target(Target.below(350))));
    }
    return figures;
  }
}
