package io.jiheng.bench;

import io.jiheng.bench.report.Figure;
import io.jiheng.bench.section.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the sections of a run have found. One that fails is told and leaves its rows out; the others
 * are measured all the same.
 */
final class Findings {

  private final Consumer<String> tell;
  private final List<Figure> figures = new ArrayList<>();
  private RuntimeException failure;

  Findings(Consumer<String> tell) {
    this.tell = tell;
  }

  /** Whether the section came to its end. */
  boolean measure(String name, Section section) {
    tell.accept(name + " …");
    try {
      figures.addAll(section.measure());
      return true;
    } catch (RuntimeException e) {
      tell.accept(name + " 失败 / failed: " + e);
      if (failure == null) {
        failure = e;
      } else {
        failure.addSuppressed(e);
      }
      return false;
    }
  }

  List<Figure> figures() {
    return List.copyOf(figures);
  }

  /** What went wrong first, if anything. */
  Optional<RuntimeException> failure() {
    return Optional.ofNullable(failure);
  }
}
