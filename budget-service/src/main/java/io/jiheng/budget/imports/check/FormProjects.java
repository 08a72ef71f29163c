package io.jiheng.budget.imports.check;

import io.jiheng.budget.forms.filled.FormChange;
import io.jiheng.budget.forms.filled.ReadFormHead;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.cell.ProjectName;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.ProjectRegister;
import io.jiheng.budget.sheet.check.SheetPointer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the project that a form was filled in for, by unit, year and code, or else by name. */
@ApplicationScoped
class FormProjects {

  private static final String NAME = "项目名称";

  private final ProjectRegister register;

  FormProjects(ProjectRegister register) {
    this.register = register;
  }

  /** A form of a project, and whose and of which year it is. */
  record OfProject<F>(F read, ReadFormHead head, ResolvedOwner owner) {}

  /**
   * @param project empty if it is not found; the remarks say why
   */
  record Found<F>(OfProject<F> form, Optional<Project> project, List<Remark> remarks) {

    CheckedForm<F> refused() {
      return checked(Optional.empty(), List.of());
    }

    CheckedForm<F> checked(Optional<FormChange> change, List<Remark> more) {
      List<Remark> all = new ArrayList<>(form.head().remarks());
      all.addAll(form.owner().remarks());
      all.addAll(remarks);
      all.addAll(more);
      boolean stands = all.stream().noneMatch(Remark::isError);
      return new CheckedForm<>(
          form.read(),
          form.owner().unit(),
          form.owner().year(),
          project,
          change.filter(entered -> stands),
          all);
    }
  }

  /**
   * Finds and holds the projects until the caller's transaction ends. It does not wait for who has
   * one in hand: others take a project first and then its unit, which is held here already.
   */
  <F> List<Found<F>> find(List<OfProject<F>> forms) {
    List<Found<F>> found = forms.stream().map(this::find).toList();
    found.stream().flatMap(form -> form.project().stream()).distinct().forEach(register::holdNow);
    return found;
  }

  private <F> Found<F> find(OfProject<F> form) {
    ReadFormHead head = form.head();
    Optional<String> unit = form.owner().unit();
    Optional<Integer> year = form.owner().year();
    if (unit.isEmpty() || year.isEmpty()) {
      return new Found<>(form, Optional.empty(), List.of());
    }
    if (head.name().isEmpty() && head.code().isEmpty()) {
      return not(form, "name-missing", Map.of());
    }
    List<Project> fitting = fitting(head, register.ofUnitAndYear(unit.get(), year.get()));
    if (fitting.size() != 1) {
      Map<String, String> facts =
          Map.of(
              "name", head.code().orElse(head.name()),
              "unit", unit.get(),
              "year", String.valueOf(year.get()));
      String code = fitting.isEmpty() ? "form-project-unknown" : "form-project-ambiguous";
      return not(form, code, facts);
    }
    Project project = fitting.get(0);
    return project.state().isApproved()
        ? new Found<>(form, Optional.of(project), List.of())
        : not(form, "form-project-not-approved", Map.of("name", head.name()));
  }

  /** By code, or by name as it is written, or by either where the form writes more beside it. */
  private static List<Project> fitting(ReadFormHead head, List<Project> projects) {
    if (head.code().isPresent()) {
      return those(projects, project -> head.code().equals(project.sheet().key().code()));
    }
    ProjectName name = ProjectName.of(head.name());
    return Stream.<Predicate<Project>>of(
            project -> head.name().equals(project.sheet().key().name().strip()),
            project -> name.code().isPresent() && name.code().equals(project.sheet().key().code()),
            project -> name.bare().equals(ProjectName.of(project.sheet().key().name()).bare()))
        .map(meant -> those(projects, meant))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Project> those(List<Project> projects, Predicate<Project> meant) {
    return projects.stream().filter(meant).toList();
  }

  private static <F> Found<F> not(OfProject<F> form, String code, Map<String, String> facts) {
    return new Found<>(
        form,
        Optional.empty(),
        List.of(Remark.error(form.head().places().at(SheetPointer.NAME), NAME, code, facts)));
  }
}
