package io.jiheng.budget.sheet.check;

import io.jiheng.budget.sheet.ProjectSheet;
import java.util.stream.Stream;

/** One rule for project sheets: answers what it finds, nothing when the sheet keeps it. */
interface SheetRule {

  Stream<Finding> check(ProjectSheet sheet, CheckContext around);
}
