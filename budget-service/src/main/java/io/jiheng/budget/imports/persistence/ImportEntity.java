package io.jiheng.budget.imports.persistence;

import io.jiheng.budget.forms.file.FileFormat;
import io.jiheng.budget.imports.Import;
import io.jiheng.budget.imports.ImportState;
import io.jiheng.budget.imports.check.Destination;
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
public class ImportEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  @Column(name = "file_name")
  public String fileName;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  public FileFormat format;

  @Column(name = "unit_code")
  public String unitCode;

  public Integer year;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  public ImportState state;

  public int forms;
  int entered;

  @Column(name = "uploaded_at")
  public Instant uploadedAt;

  @Column(name = "uploaded_by")
  public String uploadedBy;

  public Destination destination() {
    return new Destination(Optional.ofNullable(unitCode), Optional.ofNullable(year));
  }

  public Import toImport() {
    return new Import(id, fileName, format, state, forms, entered, uploadedAt, uploadedBy);
  }
}
