package io.jiheng.budget.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheets of a unit and year while others are brought in, one after the other. */
final class Neighbours {

  private final List<Project> registered;
  private final List<ProjectSheet> brought = new ArrayList<>();

  Neighbours(List<Project> registered) {
    this.registered = new ArrayList<>(registered);
  }

  /**
   * The project that a sheet is of, which is not its own neighbour. Another name under the same
   * code is no sheet of that project but a code used twice; and in one file a project comes once.
   */
  Optional<Project> take(ProjectKey key) {
    Optional<Project> known =
        registered.stream()
            .filter(project -> project.sheet().key().isSameProjectAs(key))
            .filter(project -> project.sheet().key().name().equals(key.name()))
            .findFirst();
    known.ifPresent(registered::remove);
    return known;
  }

  void add(ProjectSheet sheet) {
    brought.add(sheet);
  }

  List<ProjectSheet> sheets() {
    return Stream.concat(registered.stream().map(Project::sheet), brought.stream()).toList();
  }
}
