package io.jiheng.budget.document.store;

import io.jiheng.budget.document.Destination;
import io.jiheng.budget.document.FileFormat;
import io.jiheng.budget.document.ImportState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "document_import")
class ImportRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "file_name")
  String fileName;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  FileFormat format;

  @Column(name = "unit_code")
  String unitCode;

  Integer year;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  ImportState state;

  int forms;
  int entered;

  @Column(name = "uploaded_at")
  Instant uploadedAt;

  @Column(name = "uploaded_by")
  String uploadedBy;

  Destination destination() {
    return new Destination(Optional.ofNullable(unitCode), Optional.ofNullable(year));
  }

  Import toImport() {
    return new Import(id, fileName, format, state, forms, entered, uploadedAt, uploadedBy);
  }
}
