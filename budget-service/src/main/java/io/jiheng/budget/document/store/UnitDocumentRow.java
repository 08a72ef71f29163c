package io.jiheng.budget.document.store;

import io.jiheng.budget.document.UnitDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
@Table(name = "unit_document")
@IdClass(UnitDocumentRow.Key.class)
class UnitDocumentRow {

  record Key(UnitDocument.Kind kind, String unitCode, int year, int revision)
      implements Serializable {}

  @Id
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  UnitDocument.Kind kind;

  @Id
  @Column(name = "unit_code")
  String unitCode;

  @Id int year;

  @Id int revision;

  @JdbcTypeCode(SqlTypes.JSON)
  String content;

  Instant at;
  String by;

  UnitDocumentRevision revision() {
    return new UnitDocumentRevision(
        unitCode, year, revision, at, by, UnitDocumentJson.read(kind, content));
  }
}
