package io.jiheng.budget.document;

import io.jiheng.budget.forms.unitdocument.OverallSheet;
import java.util.List;

/** What hangs on the rows of overall sheets 整体绩效目标表, and is lost where a row is gone. */
public interface LinkedRows {

  /** The names of the rows whose links would be lost if this became the next revision. */
  List<String> lost(String unit, int year, OverallSheet next);
}
