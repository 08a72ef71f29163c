package io.jiheng.budget.sheet.rest;

import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.ProjectRefusals;
import io.jiheng.budget.sheet.ProjectRegister;
import io.jiheng.budget.unit.rest.UnitSight;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Sight;
import jakarta.enterprise.context.ApplicationScoped;

/** The projects that the caller may see and touch 数据权限: those of units in sight. */
@ApplicationScoped
public class ProjectsInSight {

  private final ProjectRegister register;
  private final UnitSight units;
  private final Sight sight;

  ProjectsInSight(ProjectRegister register, UnitSight units, Sight sight) {
    this.register = register;
    this.units = units;
    this.sight = sight;
  }

  /** The project, if there is one and its unit is in sight; the same 404 for all others. */
  public Project get(long id) {
    return sight.find(
        DataScope.Kind.PROJECT,
        register.find(id),
        project -> units.sees(project.sheet().key().unit()),
        () -> ProjectRefusals.notFound(id));
  }
}
