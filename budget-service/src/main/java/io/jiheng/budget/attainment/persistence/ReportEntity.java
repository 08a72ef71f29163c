package io.jiheng.budget.attainment.persistence;

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
public class ReportEntity extends TargetEntryEntity {

  String text;

  @Column(name = "as_of")
  LocalDate asOf;

  String evidence;

  public static ReportEntity of(TargetOwner owner, Report report) {
    ReportEntity row = new ReportEntity();
    row.enter(owner, report.key(), report.number(), report.at(), report.by());
    row.text = report.text();
    row.asOf = report.asOf();
    row.evidence = report.evidence();
    return row;
  }

  public Report report() {
    return new Report(key(), number, text, asOf, evidence, at, by);
  }
}
