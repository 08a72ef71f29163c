package io.jiheng.budget.imports.check;

import io.jiheng.budget.forms.filled.FormChange;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.sheet.Project;
import java.util.List;
import java.util.Optional;

/**
 * A form that was filled in, with all that is said of it.
 *
 * @param <F> what was read
 * @param unit whose it is, empty if nothing tells
 * @param project whose form it is, empty if it is not found
 * @param change what would be entered, empty where an error stands in the way
 */
public record CheckedForm<F>(
    F read,
    Optional<String> unit,
    Optional<Integer> year,
    Optional<Project> project,
    Optional<FormChange> change,
    List<Remark> remarks) {

  public CheckedForm {
    remarks = List.copyOf(remarks);
  }

  /** Whether the form says only what is known. */
  public boolean isUnchanged() {
    return change.filter(FormChange::isNothing).isPresent();
  }
}
