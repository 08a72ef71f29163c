package io.jiheng.indicators.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** A row of the ledger. */
@Entity
@Immutable
@Table(name = "ledger_entry")
class LedgerEntryEntity {

  @Id UUID id;
  String court;
  String department;
  String item;

  @Column(name = "day")
  LocalDate countsOn;

  @Column(name = "period_from")
  LocalDate periodFrom;

  @Column(name = "period_to")
  LocalDate periodTo;

  BigDecimal numerator;
  BigDecimal denominator;
  String evidence;

  @Column(name = "evidence_link")
  String evidenceLink;

  String reference;
  UUID reverses;

  @Formula("(select r.id from ledger_entry r where r.court = court and r.reverses = id)")
  UUID reversedBy;

  @Column(name = "recorded_by")
  String recordedBy;

  @Column(name = "recorded_at")
  Instant recordedAt;

  static LedgerEntryEntity of(LedgerEntry entry) {
    var booking = entry.booking();
    var row = new LedgerEntryEntity();
    row.id = entry.id();
    row.court = booking.court();
    row.department = booking.department().orElse(null);
    row.item = booking.item();
    row.countsOn = booking.day();
    row.periodFrom = booking.period().map(Period::from).orElse(null);
    row.periodTo = booking.period().map(Period::to).orElse(null);
    row.numerator = booking.amount().numerator();
    row.denominator = booking.amount().denominator().orElse(null);
    row.evidence = booking.evidence().text();
    row.evidenceLink = booking.evidence().link().orElse(null);
    row.reference = booking.reference().orElse(null);
    row.reverses = entry.reverses().orElse(null);
    row.recordedBy = entry.recordedBy();
    row.recordedAt = entry.recordedAt();
    return row;
  }

  LedgerEntry entry() {
    var booking =
        new Booking(
            court,
            Optional.ofNullable(department),
            item,
            countsOn,
            Optional.ofNullable(periodFrom).map(from -> new Period(from, periodTo)),
            new Amount(numerator, Optional.ofNullable(denominator)),
            new Evidence(evidence, Optional.ofNullable(evidenceLink)),
            Optional.ofNullable(reference));
    return new LedgerEntry(
        id,
        booking,
        Optional.ofNullable(reverses),
        Optional.ofNullable(reversedBy),
        recordedBy,
        recordedAt);
  }
}
