package io.jiheng.budget.monitoring;

import io.jiheng.budget.sheet.CheckDate;
import io.jiheng.budget.sheet.ProjectSheet;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a project is looked at 监控时点: at the check dates of its plan, and at the end of July, of
 * which the form of August asks (财预〔2019〕136号). A sheet without a plan has that one only.
 */
public final class MonitoringDates {

  private MonitoringDates() {}

  public static List<LocalDate> of(ProjectSheet sheet) {
    LocalDate july = LocalDate.of(sheet.key().year(), Month.JULY, 31);
    return Stream.concat(sheet.plan().checkDates().stream().map(CheckDate::day), Stream.of(july))
        .distinct()
        .sorted()
        .toList();
  }
}
