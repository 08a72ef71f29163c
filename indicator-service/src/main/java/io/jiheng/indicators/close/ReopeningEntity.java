package io.jiheng.indicators.close;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a close was reopened. */
@Entity
@Immutable
@Table(name = "period_reopening")
class ReopeningEntity {

  @Id
  @Column(name = "close_id")
  UUID close;

  String court;
  String reason;

  @Column(name = "reopened_by")
  String reopenedBy;

  @Column(name = "reopened_at")
  Instant reopenedAt;

  static ReopeningEntity of(PeriodClose close, PeriodClose.Reopening reopening) {
    var row = new ReopeningEntity();
    row.close = close.id();
    row.court = close.court();
    row.reason = reopening.reason();
    row.reopenedBy = reopening.by();
    row.reopenedAt = reopening.at();
    return row;
  }

  PeriodClose.Reopening reopening() {
    return new PeriodClose.Reopening(reason, reopenedBy, reopenedAt);
  }
}
