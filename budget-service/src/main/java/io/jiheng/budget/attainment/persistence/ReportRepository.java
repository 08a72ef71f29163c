package io.jiheng.budget.attainment.persistence;

import io.jiheng.budget.attainment.TargetOwner;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

@ApplicationScoped
public class ReportRepository extends TargetEntryRepository<ReportEntity> {

  /** By day, what corrects after what it corrects. */
  public List<ReportEntity> byDay(TargetOwner owner) {
    return of(owner).stream().sorted(Comparator.comparing(row -> row.asOf)).toList();
  }
}
