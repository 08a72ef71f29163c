package io.jiheng.budget.overview;

import java.util.function.Consumer;

/** Tells the projects of a list one by one. */
@FunctionalInterface
public interface LineSource {
  void forEach(Consumer<ProjectLine> action);
}
