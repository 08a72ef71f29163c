package io.jiheng.budget.attainment.store;

import io.jiheng.budget.attainment.Report;
import io.jiheng.budget.attainment.TargetOwner;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "target_report")
class ReportRow extends TargetEntry {

  String text;

  @Column(name = "as_of")
  LocalDate asOf;

  String evidence;

  static ReportRow of(TargetOwner owner, Report report) {
    ReportRow row = new ReportRow();
    row.enter(owner, report.key(), report.number(), report.at(), report.by());
    row.text = report.text();
    row.asOf = report.asOf();
    row.evidence = report.evidence();
    return row;
  }

  Report report() {
    return new Report(key(), number, text, asOf, evidence, at, by);
  }
}
