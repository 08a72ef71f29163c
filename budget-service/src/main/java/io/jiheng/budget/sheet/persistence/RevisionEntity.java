package io.jiheng.budget.sheet.persistence;

import io.jiheng.budget.sheet.OfficialDocument;
import io.jiheng.budget.sheet.ProjectState;
import io.jiheng.budget.sheet.Revision;
import io.jiheng.budget.sheet.Revision.Snapshot;
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
@Table(name = "project_revision")
@IdClass(RevisionEntity.Key.class)
public class RevisionEntity {

  public record Key(long projectId, int number) implements Serializable {}

  @Id
  @Column(name = "project_id")
  long projectId;

  @Id int number;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  Step step;

  Instant at;
  public String by;
  String reason;

  @Column(name = "document_number")
  String documentNumber;

  @Column(name = "document_day")
  LocalDate documentDay;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(name = "state_before")
  ProjectState stateBefore;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "sheet_before")
  String sheetBefore;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(name = "state_after")
  ProjectState stateAfter;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "sheet_after")
  String sheetAfter;

  public static RevisionEntity of(long projectId, Revision revision) {
    RevisionEntity row = new RevisionEntity();
    row.projectId = projectId;
    row.number = revision.number();
    row.step = revision.step();
    row.at = revision.at();
    row.by = revision.by();
    row.reason = revision.reason();
    row.documentNumber = revision.document().map(OfficialDocument::number).orElse(null);
    row.documentDay = revision.document().map(OfficialDocument::day).orElse(null);
    row.stateBefore = revision.before().map(Snapshot::state).orElse(null);
    row.sheetBefore = revision.before().map(Snapshot::sheet).map(SheetJson::write).orElse(null);
    row.stateAfter = revision.after().state();
    row.sheetAfter = SheetJson.write(revision.after().sheet());
    return row;
  }

  public Revision revision() {
    return new Revision(
        number,
        step,
        at,
        by,
        reason,
        Optional.ofNullable(documentNumber)
            .map(document -> new OfficialDocument(document, documentDay)),
        Optional.ofNullable(sheetBefore)
            .map(before -> new Snapshot(stateBefore, SheetJson.read(before))),
        new Snapshot(stateAfter, SheetJson.read(sheetAfter)));
  }
}
