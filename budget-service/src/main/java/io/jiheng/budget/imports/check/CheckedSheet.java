package io.jiheng.budget.imports.check;

import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.projectsheet.ReadSheet;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.ProjectSheet;
import io.jiheng.budget.sheet.check.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A project sheet of a file with all that is said of it.
 *
 * @param unit whose it is, empty if nothing tells
 * @param sheet empty if it cannot be told whose or of which year it is, or what its budget is
 * @param known the project in the register that it is a sheet of, empty if it is a new one
 */
public record CheckedSheet(
    ReadSheet read,
    Optional<String> unit,
    Optional<Integer> year,
    Optional<ProjectSheet> sheet,
    Optional<Project> known,
    List<Remark> remarks) {

  public CheckedSheet {
    remarks = List.copyOf(remarks);
  }

  public static CheckedSheet settled(ReadSheet read, ResolvedOwner owner) {
    Optional<ProjectSheet> sheet =
        owner
            .unit()
            .filter(unit -> read.budget().figures().isPresent())
            .flatMap(unit -> owner.year().map(year -> read.sheet(unit, year)));
    return new CheckedSheet(
        read,
        owner.unit(),
        owner.year(),
        sheet,
        Optional.empty(),
        Stream.concat(read.remarks().stream(), owner.remarks().stream()).toList());
  }

  /** With what the rules for sheets find. */
  public CheckedSheet with(Optional<Project> project, List<Finding> findings) {
    return new CheckedSheet(
        read,
        unit,
        year,
        sheet,
        project,
        Stream.concat(remarks.stream(), findings.stream().map(read.places()::located)).toList());
  }
}
