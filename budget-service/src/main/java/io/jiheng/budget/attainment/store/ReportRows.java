package io.jiheng.budget.attainment.store;

import io.jiheng.budget.attainment.TargetOwner;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

@ApplicationScoped
class ReportRows extends TargetEntries<ReportRow> {

  /** By day, what corrects after what it corrects. */
  List<ReportRow> byDay(TargetOwner owner) {
    return of(owner).stream().sorted(Comparator.comparing(row -> row.asOf)).toList();
  }
}
