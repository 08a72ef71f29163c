package io.jiheng.budget.imports.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The file itself, apart from what is asked of it often. */
@Entity
@Immutable
@Table(name = "import_file")
public class ImportFileEntity {

  @Id
  @Column(name = "import_id")
  public long importId;

  public byte[] content;
}
