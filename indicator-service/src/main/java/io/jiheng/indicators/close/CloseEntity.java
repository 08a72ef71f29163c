package io.jiheng.indicators.close;

import io.jiheng.indicators.organization.Scope;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of the closes. A list of them does not read the documents. */
@Entity
@Immutable
@Table(name = "period_close")
class CloseEntity {

  @Id UUID id;
  String court;

  @Enumerated(EnumType.STRING)
  Scope scope;

  @Column(name = "month")
  LocalDate firstDay;

  int edition;

  @Column(name = "closed_at")
  Instant closedAt;

  @Column(name = "closed_by")
  String closedBy;

  String note;

  @Basic(fetch = FetchType.LAZY)
  byte[] document;

  @Basic(fetch = FetchType.LAZY)
  String signature;

  @Column(name = "key_id")
  String keyId;

  static CloseEntity of(SealedClose sealed) {
    var close = sealed.close();
    var row = new CloseEntity();
    row.id = close.id();
    row.court = close.court();
    row.scope = close.scope();
    row.firstDay = close.month().atDay(1);
    row.edition = close.edition();
    row.closedAt = close.closedAt();
    row.closedBy = close.closedBy();
    row.note = close.note().orElse(null);
    row.document = sealed.document();
    row.signature = sealed.signature();
    row.keyId = close.keyId();
    return row;
  }

  PeriodClose close(Optional<PeriodClose.Reopening> reopening) {
    return new PeriodClose(
        id,
        court,
        scope,
        YearMonth.from(firstDay),
        edition,
        closedAt,
        closedBy,
        Optional.ofNullable(note),
        keyId,
        reopening);
  }
}
