package io.jiheng.budget.sheet.http;

import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.store.ProjectRegister;
import io.jiheng.budget.unit.http.UnitSight;
import jakarta.enterprise.context.ApplicationScoped;

/** The projects that the caller may see and touch 数据权限: those of units in sight. */
@ApplicationScoped
public class ProjectsInSight {

  private final ProjectRegister register;
  private final UnitSight sight;

  ProjectsInSight(ProjectRegister register, UnitSight sight) {
    this.register = register;
    this.sight = sight;
  }

  /** A project; 404 if there is none, 403 unless its unit is in sight. */
  public Project get(long id) {
    Project project = register.get(id);
    sight.require(project.sheet().key().unit());
    return project;
  }
}
