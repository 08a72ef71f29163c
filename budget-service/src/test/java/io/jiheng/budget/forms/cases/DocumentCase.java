package io.jiheng.budget.forms.cases;

import java.util.List;
import java.util.Optional;

/**
 * A document and what is expected of its preview.
 *
 * @param grid in the notation of {@link io.jiheng.budget.forms.grid.GridText}
 * @param kinds of files that it is written to
 * @param query with which it is handed in
 * @param project the sheet that is approved before, if it is a form of one
 * @param status the HTTP status of the answer
 */
public record DocumentCase(
    String name,
    String grid,
    List<CaseKind> kinds,
    String query,
    Optional<String> project,
    int status,
    List<Expectation> expectations) {

  @Override
  public String toString() {
    return name;
  }
}
