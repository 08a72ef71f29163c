package io.jiheng.budget.overview;

import java.util.function.Consumer;

/** Tells the projects of a list one by one. */
@FunctionalInterface
interface LineSource {
  void forEach(Consumer<ProjectLine> action);
}
