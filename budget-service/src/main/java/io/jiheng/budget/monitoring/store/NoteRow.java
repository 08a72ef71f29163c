package io.jiheng.budget.monitoring.store;

import io.jiheng.budget.monitoring.NotedRevision;
import io.jiheng.budget.monitoring.Notes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
@Table(name = "monitoring_note")
@IdClass(NoteRow.Key.class)
class NoteRow {

  record Key(long projectId, LocalDate day, int number) implements Serializable {}

  @Id
  @Column(name = "project_id")
  long projectId;

  @Id LocalDate day;

  @Id int number;

  @JdbcTypeCode(SqlTypes.JSON)
  String notes;

  Instant at;
  String by;

  Notes readNotes() {
    return NotesJson.read(notes);
  }

  NotedRevision revision() {
    return new NotedRevision(number, readNotes(), at, by);
  }
}
