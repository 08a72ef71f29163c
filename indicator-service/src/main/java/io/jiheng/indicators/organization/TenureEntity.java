package io.jiheng.indicators.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A row of the roster. */
@Entity
@Table(name = "roster_tenure")
class TenureEntity {

  @Id UUID id;
  String court;
  String judge;

  @Column(name = "judge_name")
  String judgeName;

  String department;

  @Column(name = "from_day")
  LocalDate fromDay;

  @Column(name = "to_day")
  LocalDate toDay;

  boolean withdrawn;
  int version;

  @Column(name = "changed_by")
  String changedBy;

  @Column(name = "changed_at")
  Instant changedAt;

  void take(RosterEntry entry) {
    var tenure = entry.tenure();
    id = entry.id();
    court = tenure.court();
    judge = tenure.judge();
    judgeName = tenure.judgeName().orElse(null);
    department = tenure.department().orElse(null);
    fromDay = tenure.from();
    toDay = tenure.to().orElse(null);
    withdrawn = entry.withdrawn();
    version = entry.version();
    changedBy = entry.changedBy();
    changedAt = entry.changedAt();
  }

  Tenure tenure() {
    return new Tenure(
        court,
        judge,
        Optional.ofNullable(judgeName),
        Optional.ofNullable(department),
        fromDay,
        Optional.ofNullable(toDay));
  }

  RosterEntry entry() {
    return new RosterEntry(id, tenure(), withdrawn, version, changedBy, changedAt);
  }
}
