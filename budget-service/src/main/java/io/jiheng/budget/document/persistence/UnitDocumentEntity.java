package io.jiheng.budget.document.persistence;

import io.jiheng.budget.document.UnitDocumentKey;
import io.jiheng.budget.document.UnitDocumentRevision;
import io.jiheng.budget.forms.unitdocument.UnitDocument;
import io.jiheng.budget.sheet.OfficialDocument;
import io.jiheng.budget.sheet.ProjectState;
import io.jiheng.budget.sheet.Step;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
@Table(name = "unit_document")
@IdClass(UnitDocumentEntity.Key.class)
public class UnitDocumentEntity {

  public record Key(UnitDocument.Kind kind, String unitCode, int year, int revision)
      implements Serializable {

    public static Key of(UnitDocumentKey document, int revision) {
      return new Key(document.kind(), document.unit(), document.year(), revision);
    }
  }

  @Id
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  UnitDocument.Kind kind;

  @Id
  @Column(name = "unit_code")
  String unitCode;

  @Id int year;

  @Id int revision;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  Step step;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  ProjectState state;

  Instant at;
  public String by;
  String reason;

  @Column(name = "document_number")
  String documentNumber;

  @Column(name = "document_day")
  LocalDate documentDay;

  @JdbcTypeCode(SqlTypes.JSON)
  String content;

  public static UnitDocumentEntity of(UnitDocumentRevision revision) {
    UnitDocumentEntity row = new UnitDocumentEntity();
    row.kind = revision.key().kind();
    row.unitCode = revision.unit();
    row.year = revision.year();
    row.revision = revision.revision();
    row.step = revision.step();
    row.state = revision.state();
    row.at = revision.at();
    row.by = revision.by();
    row.reason = revision.reason();
    row.documentNumber = revision.document().map(OfficialDocument::number).orElse(null);
    row.documentDay = revision.document().map(OfficialDocument::day).orElse(null);
    row.content = UnitDocumentJson.write(revision.content());
    return row;
  }

  public UnitDocumentRevision revision() {
    return new UnitDocumentRevision(
        new UnitDocumentKey(kind, unitCode, year),
        revision,
        step,
        state,
        at,
        by,
        reason,
        Optional.ofNullable(documentNumber)
            .map(number -> new OfficialDocument(number, documentDay)),
        UnitDocumentJson.read(kind, content));
  }
}
