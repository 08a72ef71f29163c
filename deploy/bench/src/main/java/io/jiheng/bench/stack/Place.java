package io.jiheng.bench.stack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a stack is made of, in the order in which it is started 部位. */
public enum Place {
  POSTGRES,
  KAFKA,
  CASE_EVENTS(Program.CASE_EVENTS),
  INDICATORS(Program.INDICATORS),
  BUDGET(Program.BUDGET);

  private final Optional<Program> program;

  Place() {
    program = Optional.empty();
  }

  Place(Program program) {
    this.program = Optional.of(program);
  }

  /** Those of the product. */
  public static List<Place> services() {
    return Stream.of(values()).filter(Place::isService).toList();
  }

  public boolean isService() {
    return program.isPresent();
  }

  Optional<Program> program() {
    return program;
  }

  /** Its name in logs and tables. */
  public String title() {
    return program.map(Program::title).orElseGet(() -> name().toLowerCase(Locale.ROOT));
  }
}
