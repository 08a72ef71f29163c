package io.jiheng.budget.imports.persistence;

import io.jiheng.budget.imports.Entry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
@Table(name = "import_entry")
@IdClass(EntryEntity.Key.class)
public class EntryEntity {

  record Key(long importId, int position) implements Serializable {}

  @Id
  @Column(name = "import_id")
  long importId;

  @Id int position;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  Entry.Kind kind;

  @Column(name = "unit_code")
  String unitCode;

  int year;
  String name;

  @Column(name = "project_id")
  Long projectId;

  public static EntryEntity of(long importId, int position, Entry entry) {
    EntryEntity row = new EntryEntity();
    row.importId = importId;
    row.position = position;
    row.kind = entry.kind();
    row.unitCode = entry.unit();
    row.year = entry.year();
    row.name = entry.name();
    row.projectId = entry.projectId().orElse(null);
    return row;
  }

  public Entry entry() {
    return new Entry(kind, unitCode, year, name, Optional.ofNullable(projectId));
  }
}
