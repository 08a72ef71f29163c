package io.jiheng.budget.attainment;

import io.jiheng.budget.attainment.TargetOwner.OfProject;
import io.jiheng.budget.sheet.ProjectRegister;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The targets of projects, from their register. */
@ApplicationScoped
class ProjectTargets implements TargetSheets {

  private final ProjectRegister projects;

  ProjectTargets(ProjectRegister projects) {
    this.projects = projects;
  }

  @Override
  public Optional<TargetSheet> hold(TargetOwner owner) {
    return owner instanceof OfProject project
        ? Optional.of(TargetSheet.of(projects.hold(project.id())))
        : Optional.empty();
  }
}
