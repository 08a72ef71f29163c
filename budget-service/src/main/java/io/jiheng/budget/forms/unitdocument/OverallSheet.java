package io.jiheng.budget.forms.unitdocument;

import java.util.List;

/** An overall target sheet 整体绩效目标表 (document 000): a row for each indicator of each duty. */
public record OverallSheet(List<OverallRow> rows) implements UnitDocument {

  public OverallSheet {
    rows = List.copyOf(rows);
  }

  @Override
  public Kind kind() {
    return Kind.OVERALL_SHEET;
  }
}
