package io.jiheng.indicators.limits;

import io.jiheng.indicators.casefile.LimitRow;
import io.jiheng.indicators.casefile.TimeLimit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of the own table of a court. */
@Entity
@Table(name = "court_time_limit")
@IdClass(OwnLimitEntity.Key.class)
class OwnLimitEntity {

  @Id String court;
  @Id String family;
  @Id String procedure;
  int months;
  int days;
  String basis;

  @Column(name = "changed_by")
  String changedBy;

  @Column(name = "changed_at")
  Instant changedAt;

  /** A court has one row for a family and procedure. */
  record Key(String court, String family, String procedure) {}

  void take(String ofCourt, OwnLimit own) {
    var row = own.row();
    court = ofCourt;
    family = row.family();
    procedure = row.procedure();
    months = row.limit().months();
    days = row.limit().days();
    basis = row.basis();
    changedBy = own.changedBy();
    changedAt = own.changedAt();
  }

  LimitRow row() {
    return new LimitRow(family, procedure, new TimeLimit(months, days), basis);
  }

  OwnLimit own() {
    return new OwnLimit(row(), changedBy, changedAt);
  }
}
