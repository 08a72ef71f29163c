package io.jiheng.budget.monitoring.persistence;

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
@IdClass(NoteEntity.Key.class)
public class NoteEntity {

  record Key(long projectId, LocalDate day, int number) implements Serializable {}

  @Id
  @Column(name = "project_id")
  public long projectId;

  @Id public LocalDate day;

  @Id public int number;

  @JdbcTypeCode(SqlTypes.JSON)
  public String notes;

  public Instant at;
  public String by;

  public Notes readNotes() {
    return NotesJson.read(notes);
  }

  public NotedRevision revision() {
    return new NotedRevision(number, readNotes(), at, by);
  }
}
