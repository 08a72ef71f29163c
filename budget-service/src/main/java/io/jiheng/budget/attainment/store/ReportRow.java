package io.jiheng.budget.attainment.store;

import io.jiheng.budget.attainment.Report;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "target_report")
@IdClass(ReportRow.Key.class)
class ReportRow {

  record Key(long projectId, int number) implements Serializable {}

  @Id
  @Column(name = "project_id")
  long projectId;

  @Id int number;

  @Column(name = "tree_row")
  int treeRow;

  String indicator;
  String text;

  @Column(name = "as_of")
  LocalDate asOf;

  String evidence;
  Instant at;
  String by;

  static ReportRow of(long projectId, Report report) {
    ReportRow row = new ReportRow();
    row.projectId = projectId;
    row.number = report.number();
    row.treeRow = report.row();
    row.indicator = report.indicator();
    row.text = report.text();
    row.asOf = report.asOf();
    row.evidence = report.evidence();
    row.at = report.at();
    row.by = report.by();
    return row;
  }

  Report report() {
    return new Report(treeRow, indicator, number, text, asOf, evidence, at, by);
  }
}
