package io.jiheng.indicators.bulletin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The row of a court that has, or once had, a wording of its own. */
@Entity
@Table(name = "bulletin_wording")
class WordingEntity {

  @Id String court;
  int version;
  String text;

  @Column(name = "changed_by")
  String changedBy;

  @Column(name = "changed_at")
  Instant changedAt;
}
