package io.jiheng.budget.imports.check;

import io.jiheng.budget.forms.line.Remark;
import java.util.List;
import java.util.Optional;

/**
 * Whose form it is and of which year 归属.
 *
 * @param unit the unit's code, empty if nothing tells
 * @param remarks what had to be inferred or could not be
 */
public record ResolvedOwner(Optional<String> unit, Optional<Integer> year, List<Remark> remarks) {

  public ResolvedOwner {
    remarks = List.copyOf(remarks);
  }
}
