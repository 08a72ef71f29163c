package io.jiheng.budget.imports.persistence;

import io.jiheng.budget.forms.line.CellCorrection;
import io.jiheng.budget.forms.line.Place;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "import_correction")
@IdClass(CorrectionEntity.Key.class)
class CorrectionEntity {

  record Key(long importId, int position) implements Serializable {}

  @Id
  @Column(name = "import_id")
  long importId;

  @Id int position;

  String part;
  int line;

  @Column(name = "cell_column")
  int column;

  String text;
  Instant at;
  String by;

  static CorrectionEntity of(long importId, int position, CellCorrection correction) {
    CorrectionEntity row = new CorrectionEntity();
    row.importId = importId;
    row.position = position;
    row.part = correction.place().part();
    row.line = correction.place().row();
    row.column = correction.column();
    row.text = correction.text();
    return row;
  }

  CellCorrection correction() {
    return new CellCorrection(new Place(part, line), column, text);
  }
}
