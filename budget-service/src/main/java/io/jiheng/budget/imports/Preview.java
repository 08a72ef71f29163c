package io.jiheng.budget.imports;

import io.jiheng.budget.imports.check.CheckedDocument;
import io.jiheng.budget.imports.check.Destination;
import java.util.List;

/**
 * An import and what it would enter 导入预览.
 *
 * @param destination what whoever brought it said of its unit and year
 * @param corrections what was corrected in it
 */
public record Preview(
    Import importing,
    CheckedDocument document,
    Destination destination,
    List<CorrectedCell> corrections) {

  public Preview {
    corrections = List.copyOf(corrections);
  }
}
